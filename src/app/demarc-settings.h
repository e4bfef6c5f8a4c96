/* demarc-settings.h: what is kept between two runs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SETTINGS (demarc_settings_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSettings, demarc_settings, DEMARC, SETTINGS, GObject)

DemarcSettings  *demarc_settings_new            (void);

char            *demarc_settings_dup_place      (DemarcSettings *self);
void             demarc_settings_set_place      (DemarcSettings *self,
                                                 const char     *place);
char            *demarc_settings_dup_columns    (DemarcSettings *self);
void             demarc_settings_set_columns    (DemarcSettings *self,
                                                 const char     *columns);
char            *demarc_settings_dup_workload   (DemarcSettings *self);
void             demarc_settings_set_workload   (DemarcSettings *self,
                                                 const char     *services);
DemarcAppearance demarc_settings_get_appearance (DemarcSettings *self);
void             demarc_settings_set_appearance (DemarcSettings  *self,
                                                 DemarcAppearance appearance);
void             demarc_settings_restore_window (DemarcSettings *self,
                                                 GtkWindow      *window);
void             demarc_settings_keep_window    (DemarcSettings *self,
                                                 GtkWindow      *window);
gboolean         demarc_settings_get_shown      (DemarcSettings *self,
                                                 const char     *key);
void             demarc_settings_set_shown      (DemarcSettings *self,
                                                 const char     *key,
                                                 gboolean        shown);

G_END_DECLS
