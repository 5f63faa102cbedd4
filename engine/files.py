"""Writing a file completely or not at all, and what can be saved to one."""

import errno
import os
import secrets
import shutil
from pathlib import Path
from typing import Any


def write(path: str | os.PathLike, content: str | bytes) -> Path:
    """Write content to path and return the path; text as UTF-8.

    The content is first written to a temporary file in the same folder, which then replaces the
    file at path. Whatever happens, the file is the old one or the new one, never half of either.
    A link stays one, and a file keeps its permissions. An error names this path, not that of the
    temporary file.
    """
    path = Path(path)
    if not path.parent.is_dir():
        reason = f"No such file or directory: there is no folder {path.parent}"
        raise FileNotFoundError(errno.ENOENT, reason, str(path))
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "this is a folder, not a file", str(path))
    target = Path(os.path.realpath(path))  # of a link, the file that it leads to
    if os.path.islink(target):
        raise OSError(errno.ELOOP, "this link leads back to itself", str(path))
    temporary = target.with_name(f".{secrets.token_hex(8)}")
    try:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        if target.exists():
            shutil.copymode(target, temporary)
        os.replace(temporary, target)
    except OSError as error:
        if error.errno is None:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from None
    finally:
        temporary.unlink(missing_ok=True)
    return path


class Saved:
    """What a notebook shows and `save` writes to a file.

    `formats` is {suffix: the name of the attribute that holds the content of such a file}.
    """

    noun: str
    formats: dict[str, str]

    def save(self, path: str | os.PathLike) -> Path:
        """Write it to a path, whose suffix says in which format, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix not in self.formats:
            known = " or ".join(", ".join(self.formats).rsplit(", ", 1))
            raise ValueError(f"{self.noun} can be saved as {known}, not as {str(path)!r}")
        return write(path, getattr(self, self.formats[suffix]))

    def __getattr__(self, name: str) -> Any:
        """AttributeError: other libraries open a window; here, it is saved to a file."""
        if name in dir(type(self)):  # its own error, such as that of a layout
            return object.__getattribute__(self, name)
        file = self.noun.split()[-1] + next(iter(self.formats))
        raise AttributeError(
            f"{self.noun} has no {name}; a notebook shows it, and save({file!r}) writes a file that"
            " a web browser opens"
        )
