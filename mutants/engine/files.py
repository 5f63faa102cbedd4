"""Writing a file whole or not at all."""

import os
import secrets
from pathlib import Path


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_write__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_write__mutmut)
def write(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_orig(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_1(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = None
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_2(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(None)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_3(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = None
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_4(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(None)
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_5(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(None)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_6(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(5)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_7(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(None)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_8(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if (isinstance(content, str)) and False else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_9(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if (isinstance(content, str)) or True else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_10(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(None, path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_11(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, None)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_12(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_13(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, )
    finally:
        temporary.unlink(missing_ok=True)
    return path


def x_write__mutmut_14(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=None)
    return path


def x_write__mutmut_15(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content goes to a temporary file beside it first, which then takes its place: whatever
    happens, there is the old file or the new one, never half of either.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=False)
    return path

mutants_x_write__mutmut['_mutmut_orig'] = x_write__mutmut_orig # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_1'] = x_write__mutmut_1 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_2'] = x_write__mutmut_2 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_3'] = x_write__mutmut_3 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_4'] = x_write__mutmut_4 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_5'] = x_write__mutmut_5 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_6'] = x_write__mutmut_6 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_7'] = x_write__mutmut_7 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_8'] = x_write__mutmut_8 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_9'] = x_write__mutmut_9 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_10'] = x_write__mutmut_10 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_11'] = x_write__mutmut_11 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_12'] = x_write__mutmut_12 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_13'] = x_write__mutmut_13 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_14'] = x_write__mutmut_14 # type: ignore # mutmut generated
mutants_x_write__mutmut['x_write__mutmut_15'] = x_write__mutmut_15 # type: ignore # mutmut generated
