/* demarc-cli-sheet.h: a page of text or Markdown
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-cli-private.h"
#include "demarc-markdown.h"
#include "demarc-resolve.h"

G_BEGIN_DECLS

/* The parts of a page. */
typedef enum
{
  DEMARC_CLI_PART_NONE,
  DEMARC_CLI_PART_TITLE,
  DEMARC_CLI_PART_HEADING,
  DEMARC_CLI_PART_PARAGRAPH,
  DEMARC_CLI_PART_ITEM,
} DemarcCliPart;

/* Text and Markdown say the same; they differ in how they mark titles, items and tables. */
typedef struct
{
  DemarcCli     *cli;
  DemarcStack   *stack;
  DemarcSubject *subject;
  GString       *text;
  gboolean       is_markdown;
  guint          width;
  DemarcCliPart  last;
} DemarcCliSheet;

void  demarc_cli_sheet_title     (DemarcCliSheet *sheet,
                                  const char     *text);
void  demarc_cli_sheet_heading   (DemarcCliSheet *sheet,
                                  const char     *text);
void  demarc_cli_sheet_paragraph (DemarcCliSheet *sheet,
                                  const char     *text);
void  demarc_cli_sheet_item      (DemarcCliSheet *sheet,
                                  const char     *text);
void  demarc_cli_sheet_pair      (DemarcCliSheet *sheet,
                                  const char     *head,
                                  const char     *text);
void  demarc_cli_sheet_source    (DemarcCliSheet *sheet,
                                  DemarcSource   *source);
void  demarc_cli_sheet_layers    (DemarcCliSheet *sheet);
void  demarc_cli_sheet_lens      (DemarcCliSheet *sheet,
                                  DemarcSource   *lens);
void  demarc_cli_sheet_duties    (DemarcCliSheet *sheet,
                                  const char     *heading,
                                  GArray         *duties);
void  demarc_cli_sheet_table     (DemarcCliSheet *sheet,
                                  GPtrArray      *rows,
                                  guint           n_heads);
int   demarc_cli_sheet_print     (DemarcCliSheet *sheet);

char *demarc_cli_dup_answer      (DemarcModel      *model,
                                  const DemarcCell *cell);

G_END_DECLS
