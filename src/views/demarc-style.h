/* demarc-style.h: how the desktop wants things to look
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-theme.h"

G_BEGIN_DECLS

/**
 * DemarcAppearance:
 * @DEMARC_APPEARANCE_SYSTEM: as the desktop wants
 * @DEMARC_APPEARANCE_LIGHT: light
 * @DEMARC_APPEARANCE_DARK: dark
 *
 * What people choose.
 */
typedef enum
{
  DEMARC_APPEARANCE_SYSTEM,
  DEMARC_APPEARANCE_LIGHT,
  DEMARC_APPEARANCE_DARK,
} DemarcAppearance;

#define DEMARC_TYPE_STYLE (demarc_style_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStyle, demarc_style, DEMARC, STYLE, GObject)

DemarcStyle       *demarc_style_new            (GtkSettings *settings);

void               demarc_style_follow_desktop (DemarcStyle     *self,
                                                GDBusConnection *connection);
void               demarc_style_set_appearance (DemarcStyle     *self,
                                                DemarcAppearance appearance);
void               demarc_style_apply          (DemarcStyle *self,
                                                GtkWidget   *window);

DemarcThemeName    demarc_style_get_theme_name (DemarcStyle *self);
const DemarcTheme *demarc_style_get_theme      (DemarcStyle *self);
const char        *demarc_style_get_family     (DemarcStyle *self);
double             demarc_style_get_text_scale (DemarcStyle *self);

G_END_DECLS
