/* demarc-place-picture.h: a place as a picture that moves
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-place.h"
#include "demarc-scene.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_PLACE_PICTURE (demarc_place_picture_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPlacePicture, demarc_place_picture, DEMARC, PLACE_PICTURE, GtkWidget)

GtkWidget   *demarc_place_picture_new       (void);

void         demarc_place_picture_show      (DemarcPlacePicture *self,
                                             DemarcModel        *model,
                                             DemarcPlace        *place,
                                             guint64             lit,
                                             guint64             covered);
void         demarc_place_picture_set_theme (DemarcPlacePicture *self,
                                             const DemarcTheme  *theme,
                                             const char         *family);
void         demarc_place_picture_set_still (DemarcPlacePicture *self,
                                             gboolean            is_still);
DemarcScene *demarc_place_picture_get_scene (DemarcPlacePicture *self);

G_END_DECLS
