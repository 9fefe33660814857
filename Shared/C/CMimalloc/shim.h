// Linked for its malloc, which takes the place of the C library's in every executable: a call makes some twenty small
// allocations here, in Swift's runtime and in nghttp2, some of a size that glibc serves slowly.
#pragma once
