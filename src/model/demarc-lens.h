/* demarc-lens.h: what a model is looked at through
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

gboolean demarc_model_find_lens (DemarcModel   *model,
                                 const char    *text,
                                 DemarcSource **lens,
                                 char         **hint);
char    *demarc_lens_dup_text   (DemarcSource *lens);

G_END_DECLS
