/* demarc-palette-private.h: what the parts of the palette share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-palette-model.h"

G_BEGIN_DECLS

/* How a line of a card looks. */
typedef enum
{
  PALETTE_LINE_ANSWER, /* what counts */
  PALETTE_LINE_HALF,   /* what a side does */
  PALETTE_LINE_TEXT,
  PALETTE_LINE_ASIDE,  /* where that comes from, and how it was understood */
} PaletteLook;

typedef struct
{
  PaletteLook look;
  DemarcOwner owner; /* of a half */
  char       *text;
} PaletteLine;

/* One row. All of it is owned. */
struct _DemarcPaletteItem
{
  GObject           parent_instance;

  char             *head;    /* the title of the section that begins with it, or NULL */
  char             *title;
  char             *detail;  /* or "" */
  char             *hint;    /* at the end of the row, or NULL */
  char             *spoken;  /* what kind of thing it is, or NULL */
  char             *text;    /* an action, an address, or words to be typed */
  GArray           *ranges;  /* of DemarcRange, in the title, or NULL */
  GArray           *lines;   /* of PaletteLine; of a card only */
  DemarcReading    *reading;
  DemarcEntry      *entry;
  DemarcSubject    *subject;
  DemarcPlace      *place;

  const char       *icon;
  DemarcPaletteKind kind;
  DemarcOwner       owner;   /* the side that the hint names */
  DemarcFindKind    more;    /* of which there are more */
  gboolean          is_keys; /* the hint is a key */
};

/* A section in the making. */
typedef struct
{
  GPtrArray     *items; /* of DemarcPaletteItem */
  DemarcSession *session;
  DemarcModel   *model;
  char          *head;  /* for the next item */
} PaletteRows;

/* demarc-palette-item.c */
DemarcPaletteItem *_demarc_palette_item_new      (DemarcPaletteKind kind,
                                                  const char       *icon,
                                                  const char       *title);
void               _demarc_palette_item_add_line (DemarcPaletteItem *self,
                                                  PaletteLook        look,
                                                  DemarcOwner        owner,
                                                  const char        *text);
void               _demarc_palette_rows_add      (PaletteRows       *self,
                                                  DemarcPaletteItem *item);
void               _demarc_palette_rows_begin    (PaletteRows *self,
                                                  const char  *head);

/* demarc-palette-found.c */
void               _demarc_palette_add_found     (PaletteRows   *self,
                                                  DemarcFinder  *finder,
                                                  DemarcFindKind kind,
                                                  guint          max);

/* demarc-palette-answer.c */
void               _demarc_palette_add_answer    (PaletteRows   *self,
                                                  DemarcReading *reading,
                                                  const char    *missed);
void               _demarc_palette_add_readings  (PaletteRows  *self,
                                                  DemarcAnswer *answer);
void               _demarc_palette_add_examples  (PaletteRows *self);

/* demarc-palette-entry.c */
void               _demarc_palette_add_entry     (PaletteRows *self,
                                                  DemarcEntry *entry);

G_END_DECLS
