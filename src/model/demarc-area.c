/* demarc-area.c: an area of services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-area.h"

#include "demarc-model-shapes.h"

/**
 * DemarcArea:
 *
 * An area that a provider sorts services into, such as storage.
 */
struct _DemarcArea
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcArea, demarc_area, DEMARC_TYPE_ENTRY)

static void
demarc_area_class_init (DemarcAreaClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = AREA_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = AREA_TITLE;
}

static void
demarc_area_init (DemarcArea *self)
{
}
