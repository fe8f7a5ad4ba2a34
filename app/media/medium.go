package media

import "io"

func lookAtMedium(f Found, _ io.ReaderAt, _ int64) Found { return f }
