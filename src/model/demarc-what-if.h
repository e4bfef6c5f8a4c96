/* demarc-what-if.h: layers put where one would like to have them
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"
#include "demarc-what-if-results.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WHAT_IF (demarc_what_if_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWhatIf, demarc_what_if, DEMARC, WHAT_IF, GObject)

DemarcWhatIf        *demarc_what_if_new                (DemarcStack *base);
DemarcWhatIf        *demarc_what_if_new_from_text      (DemarcStack *base,
                                                        const char  *text,
                                                        GError     **error);
DemarcWhatIf        *demarc_what_if_with_wish          (DemarcWhatIf *self,
                                                        guint         layer,
                                                        DemarcOwner   owner);

DemarcStack         *demarc_what_if_get_base           (DemarcWhatIf *self);
DemarcStack         *demarc_what_if_get_stack          (DemarcWhatIf *self);
guint                demarc_what_if_get_n_wishes       (DemarcWhatIf *self);
DemarcOwner          demarc_what_if_get_wish           (DemarcWhatIf *self,
                                                        guint         layer);
DemarcWhatIfResults *demarc_what_if_get_results        (DemarcWhatIf *self);
gboolean             demarc_what_if_equal              (DemarcWhatIf *self,
                                                        DemarcWhatIf *other);

char                *demarc_what_if_dup_text           (DemarcWhatIf *self);
char                *demarc_what_if_dup_condition      (DemarcWhatIf *self);
char                *demarc_what_if_dup_sentence       (DemarcWhatIf *self);
char                *demarc_what_if_dup_lead           (DemarcWhatIf *self);
char                *demarc_what_if_dup_rest           (DemarcWhatIf *self);
char                *demarc_what_if_dup_count          (DemarcWhatIf *self);
char                *demarc_what_if_dup_along_words    (DemarcWhatIf *self,
                                                        guint         position);
char                *demarc_what_if_dup_along_sentence (DemarcWhatIf *self,
                                                        guint         position);
char                *demarc_cell_dup_wish              (DemarcModel      *model,
                                                        const DemarcCell *cell);
char                *demarc_cell_dup_today             (DemarcModel      *model,
                                                        const DemarcCell *cell);

G_END_DECLS
