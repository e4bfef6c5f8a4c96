/* demarc-typesetter.h: measuring and breaking text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * DemarcFont:
 * @size: size in pixels
 * @bold: whether it is bold
 *
 * A font of the typesetter's family.
 */
typedef struct
{
  float    size;
  gboolean bold;
} DemarcFont;

#define DEMARC_TYPE_TYPESETTER (demarc_typesetter_get_type ())

G_DECLARE_FINAL_TYPE (DemarcTypesetter, demarc_typesetter, DEMARC, TYPESETTER, GObject)

DemarcTypesetter *demarc_typesetter_new        (const char *family);

const char       *demarc_typesetter_get_family (DemarcTypesetter *self);
float             demarc_typesetter_get_width  (DemarcTypesetter *self,
                                                const char       *text,
                                                DemarcFont        font);
float             demarc_typesetter_get_ascent (DemarcTypesetter *self,
                                                DemarcFont        font);
float             demarc_typesetter_get_height (DemarcTypesetter *self,
                                                DemarcFont        font);
gboolean          demarc_typesetter_is_rtl     (DemarcTypesetter *self,
                                                const char       *text);
char             *demarc_typesetter_dup_fitted (DemarcTypesetter *self,
                                                const char       *text,
                                                DemarcFont        font,
                                                float             width);
GPtrArray        *demarc_typesetter_wrap       (DemarcTypesetter *self,
                                                const char       *text,
                                                DemarcFont        font,
                                                float             width,
                                                guint             max_lines);
PangoLayout      *demarc_typesetter_dup_layout (DemarcTypesetter *self,
                                                const char       *text,
                                                DemarcFont        font);

G_END_DECLS
