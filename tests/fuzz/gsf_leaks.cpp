// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the leak sanitizer must know when compound files are fuzzed.

/// libgsf 1.14.50 hangs directory entries into the list of their parent; those that a broken file puts beside
/// the root have none, and gsf_infile_msole_new() loses them. It is bounded by the file and not ours to mend.
extern "C" const char *__lsan_default_suppressions() { return "leak:gsf_infile_msole_new\n"; }

/// The library has no frame pointers: without the slow way up the stack the name above is never seen.
extern "C" const char *__asan_default_options() { return "fast_unwind_on_malloc=0"; }

extern "C" const char *__lsan_default_options() { return "print_suppressions=0"; }
