#include <math.h>

double step(const double *row, int rows, double *p, double *gradients, double learning_rate)
{
    double loss = 0, d[15] = {0};
    for (int i = 0; i < rows; i++, row += 5) {
        double petal = row[0], sepal = row[1];
        double upper = p[0] * petal + p[1] * sepal + p[2];
        double bottom = p[3] * petal + p[4] * sepal + p[5];
        double relu_upper = upper > 0 ? upper : 0, relu_bottom = bottom > 0 ? bottom : 0;
        double setosa = p[6] * relu_upper + p[7] * relu_bottom + p[8];
        double versicolor = p[9] * relu_upper + p[10] * relu_bottom + p[11];
        double virginica = p[12] * relu_upper + p[13] * relu_bottom + p[14];
        double top = setosa > versicolor ? setosa : versicolor;
        if (virginica > top) top = virginica;
        setosa = exp(setosa - top);
        versicolor = exp(versicolor - top);
        virginica = exp(virginica - top);
        double whole = setosa + versicolor + virginica;
        setosa /= whole;
        versicolor /= whole;
        virginica /= whole;
        loss -= log(setosa * row[2] + versicolor * row[3] + virginica * row[4]);
        setosa -= row[2];
        versicolor -= row[3];
        virginica -= row[4];
        d[6] += setosa * relu_upper; d[7] += setosa * relu_bottom; d[8] += setosa;
        d[9] += versicolor * relu_upper; d[10] += versicolor * relu_bottom; d[11] += versicolor;
        d[12] += virginica * relu_upper; d[13] += virginica * relu_bottom; d[14] += virginica;
        if (upper > 0) {
            double d_upper = setosa * p[6] + versicolor * p[9] + virginica * p[12];
            d[0] += d_upper * petal; d[1] += d_upper * sepal; d[2] += d_upper;
        }
        if (bottom > 0) {
            double d_bottom = setosa * p[7] + versicolor * p[10] + virginica * p[13];
            d[3] += d_bottom * petal; d[4] += d_bottom * sepal; d[5] += d_bottom;
        }
    }
    for (int i = 0; i < 15; i++) {
        gradients[i] = d[i];
        p[i] -= learning_rate * d[i];
    }
    return loss;
}
