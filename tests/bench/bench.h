/* bench.h: clocks and memory for the benchmarks
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double bench_get_wall       (void);
double bench_get_cpu        (void);
double bench_get_thread_cpu (void);
double bench_get_age        (void);
double bench_get_memory     (const char *file,
                             const char *field);
double bench_get_nth        (GArray *numbers,
                             double  part);

G_END_DECLS
