/* encode.c: what a PNG costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench.h"
#include "demarc-layout.h"
#include "demarc-picture.h"
#include "demarc-resolve.h"

/* Makes the PNG of every service of the built-in model twice, alternating: with the program's own
 * encoder and with cairo's. Prints what each took beyond the drawing, and how many
 * bytes it made. */

static cairo_status_t
count_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  *(double *) closure += length;

  return CAIRO_STATUS_SUCCESS;
}

static DemarcScene *
lay_out (DemarcTypesetter *typesetter,
         guint             number)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcLayoutOptions options = {
    .width = 760,
    .text_scale = 1,
    .theme = demarc_theme_get (DEMARC_THEME_LIGHT),
    .with_title = TRUE,
    .with_legend = TRUE,
    .with_sources = TRUE,
  };
  g_autoptr (DemarcSubject) subject =
    demarc_subject_new_for_service (demarc_model_get_service (model, number));
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve (model, subject, demarc_model_get_scheme (model, 0), NULL);

  return demarc_layout_stack (stack, typesetter, &options);
}

int
main (void)
{
  g_autoptr (DemarcTypesetter) typesetter = demarc_typesetter_new (NULL);
  guint n = demarc_model_get_n_services (demarc_model_get_builtin ());
  double draw = 0, whole = 0, cairo = 0, bytes = 0, cairo_bytes = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (DemarcScene) scene = lay_out (typesetter, i);
      g_autoptr (GBytes) png = NULL;
      cairo_surface_t *surface;
      double times[4];

      times[0] = bench_get_cpu ();
      surface = demarc_picture_draw (scene, 1, NULL);
      times[1] = bench_get_cpu ();
      cairo_surface_write_to_png_stream (surface, count_cb, &cairo_bytes);
      times[2] = bench_get_cpu ();
      png = demarc_picture_make (scene, DEMARC_PICTURE_PNG, 1, NULL);
      times[3] = bench_get_cpu ();
      cairo_surface_destroy (surface);

      draw += times[1] - times[0];
      cairo += times[2] - times[1];
      whole += times[3] - times[2];
      bytes += (double) g_bytes_get_size (png);
    }

  g_print ("drawn %.3f ms, ours %.3f ms %.0f bytes, cairo %.3f ms %.0f bytes\n", draw / n,
           (whole - draw) / n, bytes / n, cairo / n, cairo_bytes / n);

  return 0;
}
