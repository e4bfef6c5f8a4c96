/* demarc-draw.h: what the command that draws was asked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-cli-private.h"
#include "demarc-layout.h"
#include "demarc-picture.h"

G_BEGIN_DECLS

/* The words of the call, then what they mean. */
typedef struct
{
  DemarcCli            cli;
  char                *output;
  char                *theme_word;
  char                *size_word;
  char                *scale_word;
  char                *picture_word;
  gboolean             all;

  DemarcThemeName      theme;
  DemarcPictureFormat  format;
  guint                width;
  guint                height;
  double               scale;
  DemarcTypesetter    *typesetter;
} DemarcDraw;

/* Each has said what is wrong when it fails. */
gboolean     demarc_draw_choose     (DemarcDraw *draw);
DemarcPlace *demarc_draw_find_place (DemarcDraw *draw,
                                     char      **arguments,
                                     int         n);
void         demarc_draw_fill_in    (DemarcDraw   *draw,
                                     DemarcPlace **place);

G_END_DECLS
