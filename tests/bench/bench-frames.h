/* bench-frames.h: what frames cost
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BenchFrames:
 * @costs: of double: the CPU milliseconds of each frame, in the thread that paints
 * @done: (nullable): called after each frame
 * @user_data: data for @done
 *
 * Follows the frames of a window.
 */
typedef struct
{
  GArray    *costs;
  void     (*done) (gpointer user_data);
  gpointer   user_data;
  double     begin;
} BenchFrames;

void bench_frames_follow (BenchFrames *self,
                          GtkWidget   *window);
void bench_frames_drop   (BenchFrames *self);
void bench_frames_print  (BenchFrames *self);
void bench_rest_follow   (GtkWidget   *window);

G_END_DECLS
