/* demarc-palette-model.h: what the palette lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-ask.h"
#include "demarc-finder.h"

G_BEGIN_DECLS

/**
 * DemarcPaletteKind:
 * @DEMARC_PALETTE_ANSWER: the answer to what was asked
 * @DEMARC_PALETTE_ENTRY: something that is read here: a term, a tool, a misconception, a source
 * @DEMARC_PALETTE_READING: a way to understand what was asked
 * @DEMARC_PALETTE_PLACE: a place that belongs to the answer, or something found that leads to one
 * @DEMARC_PALETTE_SUBJECT: a subject, which is chosen
 * @DEMARC_PALETTE_FOUND: something found that is read here
 * @DEMARC_PALETTE_COMMAND: something that can be done
 * @DEMARC_PALETTE_EXAMPLE: something that can be asked
 * @DEMARC_PALETTE_ADDRESS: a page of the web
 * @DEMARC_PALETTE_MORE: the rest of a section
 *
 * What a row of the palette is.
 */
typedef enum
{
  DEMARC_PALETTE_ANSWER,
  DEMARC_PALETTE_ENTRY,
  DEMARC_PALETTE_READING,
  DEMARC_PALETTE_PLACE,
  DEMARC_PALETTE_SUBJECT,
  DEMARC_PALETTE_FOUND,
  DEMARC_PALETTE_COMMAND,
  DEMARC_PALETTE_EXAMPLE,
  DEMARC_PALETTE_ADDRESS,
  DEMARC_PALETTE_MORE,
} DemarcPaletteKind;

#define DEMARC_TYPE_PALETTE_ITEM (demarc_palette_item_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPaletteItem, demarc_palette_item, DEMARC, PALETTE_ITEM, GObject)

DemarcPaletteKind   demarc_palette_item_get_kind     (DemarcPaletteItem *self);
const char         *demarc_palette_item_get_title    (DemarcPaletteItem *self);
const char         *demarc_palette_item_get_text     (DemarcPaletteItem *self);
DemarcPlace        *demarc_palette_item_get_place    (DemarcPaletteItem *self);
DemarcSubject      *demarc_palette_item_get_subject  (DemarcPaletteItem *self);
char               *demarc_palette_item_dup_name     (DemarcPaletteItem *self);

#define DEMARC_TYPE_PALETTE_MODEL (demarc_palette_model_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPaletteModel, demarc_palette_model, DEMARC, PALETTE_MODEL, GObject)

DemarcPaletteModel *demarc_palette_model_new         (DemarcSession *session,
                                                      DemarcFinder  *finder);

void                demarc_palette_model_add_command (DemarcPaletteModel *self,
                                                      const char         *title,
                                                      const char         *action,
                                                      const char         *keys);
void                demarc_palette_model_set_words   (DemarcPaletteModel *self,
                                                      const char         *words);
void                demarc_palette_model_open        (DemarcPaletteModel *self,
                                                      DemarcPaletteItem  *item);
void                demarc_palette_model_refresh     (DemarcPaletteModel *self);
const char         *demarc_palette_model_get_message (DemarcPaletteModel *self);
char               *demarc_palette_model_dup_summary (DemarcPaletteModel *self);

G_END_DECLS
