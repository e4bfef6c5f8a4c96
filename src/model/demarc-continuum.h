/* demarc-continuum.h: subjects from most to least yours
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-subject.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_CONTINUUM (demarc_continuum_get_type ())

G_DECLARE_FINAL_TYPE (DemarcContinuum, demarc_continuum, DEMARC, CONTINUUM, GObject)

DemarcContinuum *demarc_continuum_new_for_categories (DemarcModel  *model,
                                                      DemarcScheme *scheme);
DemarcContinuum *demarc_continuum_new_for_services   (DemarcModel  *model,
                                                      DemarcScheme *scheme);

guint            demarc_continuum_get_n              (DemarcContinuum *self);
DemarcSubject   *demarc_continuum_get_subject        (DemarcContinuum *self,
                                                      guint            position);
gboolean         demarc_continuum_find               (DemarcContinuum *self,
                                                      DemarcSubject   *subject,
                                                      guint           *position);

GArray          *demarc_model_sort_services          (DemarcModel  *model,
                                                      DemarcScheme *scheme);

G_END_DECLS
