/* demarc-change.h: what is different from one place to the next
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-place.h"

G_BEGIN_DECLS

/* What a change can say besides the options of a place. */
#define DEMARC_CHANGE_PAGE    "page"
#define DEMARC_CHANGE_SUBJECT "subject"

#define DEMARC_TYPE_CHANGE (demarc_change_get_type ())

G_DECLARE_FINAL_TYPE (DemarcChange, demarc_change, DEMARC, CHANGE, GObject)

DemarcChange *demarc_change_new           (void);
DemarcChange *demarc_change_new_between   (DemarcPlace *from,
                                           DemarcPlace *to);
void          demarc_change_add           (DemarcChange *self,
                                           const char   *member,
                                           const char   *value);

gboolean      demarc_change_says          (DemarcChange *self,
                                           const char   *member,
                                           const char  **value);
DemarcPlace  *demarc_change_dup_applied   (DemarcChange *self,
                                           DemarcPlace  *place,
                                           GError      **error);
gboolean      demarc_change_equal         (DemarcChange *self,
                                           DemarcChange *other);

guint         demarc_change_get_n_members (void);
const char   *demarc_change_get_member    (guint position);

G_END_DECLS
