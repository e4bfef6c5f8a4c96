/* demarc-tween.h: from 0 to 1 in a while
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * DemarcTweenFunc:
 * @t: how far it is, from 0 to 1, eased
 * @user_data: data of the one who asked
 *
 * Called for each frame of a movement; the last time with 1.
 */
typedef void (*DemarcTweenFunc) (float    t,
                                 gpointer user_data);

#define DEMARC_TYPE_TWEEN (demarc_tween_get_type ())

G_DECLARE_FINAL_TYPE (DemarcTween, demarc_tween, DEMARC, TWEEN, GObject)

DemarcTween *demarc_tween_new        (GtkWidget      *widget,
                                      DemarcTweenFunc func,
                                      gpointer        user_data);

void         demarc_tween_start      (DemarcTween *self,
                                      guint        duration);
void         demarc_tween_skip       (DemarcTween *self);
void         demarc_tween_stop       (DemarcTween *self);
void         demarc_tween_advance    (DemarcTween *self,
                                      gint64       time);
gboolean     demarc_tween_is_running (DemarcTween *self);

float        demarc_tween_ease       (float t);

G_END_DECLS
