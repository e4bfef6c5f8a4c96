/* demarc-icon-trace.c: an icon's outline as a cairo path
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-icon-paths.h"

#define GRID 16.0

/* Reads up to six numbers behind a letter. */
static const char *
read_numbers (const char *p,
              double     *numbers,
              guint       n)
{
  char *end;

  for (guint i = 0; i < n; i++)
    {
      numbers[i] = g_ascii_strtod (p, &end);
      p = end;
    }

  return p;
}

/**
 * demarc_icon_trace:
 * @cr: a cairo context
 * @icon: which icon
 * @x: left of its grid
 * @y: top of its grid
 * @size: width and height of its grid
 *
 * Appends the outline of an icon to the path. The icons are shipped with the program and were
 * checked when it was built, so nothing can be wrong with them here.
 */
void
demarc_icon_trace (cairo_t *cr,
                   int      icon,
                   float    x,
                   float    y,
                   float    size)
{
  const char *p = demarc_icon_paths[icon];
  double n[6];

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / GRID, size / GRID);

  while (*p != '\0')
    {
      char letter = *p++;

      switch (letter)
        {
        case 'M':
          p = read_numbers (p, n, 2);
          cairo_move_to (cr, n[0], n[1]);
          break;
        case 'L':
          p = read_numbers (p, n, 2);
          cairo_line_to (cr, n[0], n[1]);
          break;
        case 'C':
          p = read_numbers (p, n, 6);
          cairo_curve_to (cr, n[0], n[1], n[2], n[3], n[4], n[5]);
          break;
        case 'Z':
          cairo_close_path (cr);
          break;
        default:
          break;
        }
    }

  cairo_restore (cr);
}
