/* demarc-barcode.c: a stack as small as a word
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-barcode.h"

#include <math.h>

#include "demarc-painter.h"

/* The provider's bars are shorter and lie low, so that the barcode tells without colour; a shared
 * bar has both parts. */
#define LOW 0.45f

static void
paint_bar (GtkSnapshot       *snapshot,
           const DemarcColor *color,
           float              x,
           float              y,
           float              width,
           float              height)
{
  GdkRGBA rgba = demarc_color_to_rgba (color);

  gtk_snapshot_append_color (snapshot, &rgba, &GRAPHENE_RECT_INIT (x, y, width, height));
}

/**
 * demarc_barcode_paint:
 * @snapshot: where to paint
 * @theme: the colours
 * @owners: (array length=n): whose each layer is, in the model's order
 * @n: how many layers there are
 * @mirrored: whether reading goes from right to left
 * @x: left
 * @y: top
 * @width: width
 * @height: height
 *
 * Paints a bar for each layer: full height for the customer, low for the provider, both for a
 * shared layer, an outline's height for what nobody states.
 */
void
demarc_barcode_paint (GtkSnapshot       *snapshot,
                      const DemarcTheme *theme,
                      const DemarcOwner *owners,
                      guint              n,
                      gboolean           mirrored,
                      float              x,
                      float              y,
                      float              width,
                      float              height)
{
  const DemarcColor *customer = &theme->owners[DEMARC_OWNER_CUSTOMER].fill;
  const DemarcColor *provider = &theme->owners[DEMARC_OWNER_PROVIDER].fill;
  float step = floorf (width / (float) n);
  float bar = MAX (step - 1, 1);
  float low = roundf (height * LOW);

  for (guint i = 0; i < n; i++)
    {
      float left = x + step * (float) (mirrored ? n - 1 - i : i);

      switch (owners[i])
        {
        case DEMARC_OWNER_CUSTOMER:
          paint_bar (snapshot, customer, left, y, bar, height);
          break;
        case DEMARC_OWNER_SHARED:
          paint_bar (snapshot, customer, left, y, bar, height - low);
          paint_bar (snapshot, provider, left, y + height - low, bar, low);
          break;
        case DEMARC_OWNER_PROVIDER:
          paint_bar (snapshot, provider, left, y + height - low, bar, low);
          break;
        case DEMARC_OWNER_UNSTATED:
        default:
          paint_bar (snapshot, &theme->faint, left, y + height - 2, bar, 2);
          break;
        }
    }
}
