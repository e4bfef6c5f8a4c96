/* demarc-details-private.h: what the two kinds of details share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-continuum.h"
#include "demarc-details.h"
#include "demarc-section.h"

G_BEGIN_DECLS

struct _DemarcDetails
{
  GtkWidget        parent_instance;

  /* Template widgets */
  GtkWidget       *scrolled_window;
  GtkWidget       *box;

  /* Owned */
  DemarcSession   *session;
  DemarcStyle     *style;
  DemarcContinuum *services;   /* of the scheme in use; made when first needed */

  guint            tick;
  guint            n_frames_to_wait;
  gboolean         had_focus;    /* before it was filled anew */
};

DemarcSection *_demarc_details_add_section        (DemarcDetails *self,
                                                   const char    *heading);
void           _demarc_details_add_party          (DemarcSection *section,
                                                   DemarcParty    party);
void           _demarc_details_add_misconceptions (DemarcDetails *self,
                                                   DemarcLayer   *layer);
void           _demarc_details_add_conflicts      (DemarcDetails *self,
                                                   DemarcLayer   *layer);

/* In files of their own. */
void           _demarc_details_fill_subject       (DemarcDetails *self);
void           _demarc_details_fill_layer         (DemarcDetails *self,
                                                   DemarcLayer   *layer);

G_END_DECLS
