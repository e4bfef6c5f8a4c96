/* demarc-cli-sheet-parts.c: titles, paragraphs, items and the table of layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-sheet.h"

#include <glib/gi18n.h>

#define INDENT 2
#define ITEM_INDENT 4

/* Parts stand apart by an empty line, items among themselves do not; in text, a heading stands
 * right above what it is the heading of. */
static void
begin (DemarcCliSheet *sheet,
       DemarcCliPart   part)
{
  DemarcCliPart last = sheet->last;

  sheet->last = part;
  if (last == DEMARC_CLI_PART_NONE ||
      (last == DEMARC_CLI_PART_ITEM && part == DEMARC_CLI_PART_ITEM) ||
      (last == DEMARC_CLI_PART_HEADING && !sheet->is_markdown))
    return;

  g_string_append_c (sheet->text, '\n');
}

/* Appends text from column @indent on. Markdown has no long lines: it fills them itself. */
static void
append (DemarcCliSheet *sheet,
        const char     *text,
        guint           indent)
{
  if (!sheet->is_markdown)
    {
      demarc_cli_append_wrapped (sheet->text, text, indent, sheet->width);
      return;
    }

  demarc_markdown_append (sheet->text, text);
  g_string_append_c (sheet->text, '\n');
}

void
demarc_cli_sheet_title (DemarcCliSheet *sheet,
                        const char     *text)
{
  begin (sheet, DEMARC_CLI_PART_TITLE);
  if (sheet->is_markdown)
    g_string_append (sheet->text, "# ");
  append (sheet, text, 0);
}

void
demarc_cli_sheet_heading (DemarcCliSheet *sheet,
                          const char     *text)
{
  begin (sheet, DEMARC_CLI_PART_HEADING);
  if (sheet->is_markdown)
    g_string_append (sheet->text, "## ");
  append (sheet, text, 0);
}

void
demarc_cli_sheet_paragraph (DemarcCliSheet *sheet,
                            const char     *text)
{
  guint indent = sheet->last == DEMARC_CLI_PART_HEADING ? INDENT : 0;

  if (*text == '\0')
    return;

  begin (sheet, DEMARC_CLI_PART_PARAGRAPH);
  if (!sheet->is_markdown)
    g_string_append_printf (sheet->text, "%*s", (int) indent, "");
  append (sheet, text, indent);
}

void
demarc_cli_sheet_item (DemarcCliSheet *sheet,
                       const char     *text)
{
  begin (sheet, DEMARC_CLI_PART_ITEM);
  g_string_append (sheet->text, sheet->is_markdown ? "- " : "  - ");
  append (sheet, text, ITEM_INDENT);
}

/* Whether a text is a sentence, so that no colon can follow it. */
static gboolean
is_sentence (const char *text)
{
  return g_str_has_suffix (text, ".") || g_str_has_suffix (text, ".\"");
}

/* An item that says something of its head. */
void
demarc_cli_sheet_pair (DemarcCliSheet *sheet,
                       const char     *head,
                       const char     *text)
{
  g_autofree char *both = NULL;

  if (!sheet->is_markdown)
    {
      both = is_sentence (head)
               ? g_strdup_printf ("%s %s", head, text)
               /* Translators: %1$s is what is spoken of, %2$s what is said of it. */
               : g_strdup_printf (_("%1$s: %2$s"), head, text);
      demarc_cli_sheet_item (sheet, both);
      return;
    }

  begin (sheet, DEMARC_CLI_PART_ITEM);
  g_string_append (sheet->text, "- **");
  demarc_markdown_append (sheet->text, head);
  g_string_append (sheet->text, is_sentence (head) ? "** " : "**: ");
  append (sheet, text, 0);
}

void
demarc_cli_sheet_source (DemarcCliSheet *sheet,
                         DemarcSource   *source)
{
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (source));
  const char *address = demarc_source_get_address (source);
  const char *checked = demarc_source_get_checked (source);
  /* Translators: %s is the date on which a page was read. It follows the title of the page. */
  g_autofree char *read = *checked == '\0' ? g_strdup ("")
                                           : g_strdup_printf (_(", read %s"), checked);
  g_autofree char *both = g_strconcat (title, read, NULL);

  if (!sheet->is_markdown)
    {
      demarc_cli_sheet_item (sheet, both);
      if (*address != '\0')
        {
          g_string_append_printf (sheet->text, "%*s", ITEM_INDENT, "");
          append (sheet, address, ITEM_INDENT);
        }
      return;
    }

  begin (sheet, DEMARC_CLI_PART_ITEM);
  g_string_append (sheet->text, "- ");
  demarc_markdown_append_link (sheet->text, title, address);
  append (sheet, read, 0);
}

/* What is seen through one source alone is told to be so. */
void
demarc_cli_sheet_lens (DemarcCliSheet *sheet,
                       DemarcSource   *lens)
{
  g_autofree char *name = demarc_lens_dup_title (lens);
  /* Translators: %s is a document. */
  g_autofree char *note = g_strdup_printf (_("The layers as one source has them: %s."), name);

  if (lens != NULL)
    demarc_cli_sheet_paragraph (sheet, note);
}

/* A list of duties; nothing where there are none. */
void
demarc_cli_sheet_duties (DemarcCliSheet *sheet,
                         const char     *heading,
                         GArray         *duties)
{
  if (duties->len > 0)
    demarc_cli_sheet_heading (sheet, heading);
  for (guint i = 0; i < duties->len; i++)
    {
      DemarcDuty *duty = &g_array_index (duties, DemarcDuty, i);
      g_autofree char *text = NULL;

      /* Translators: %s is a duty for which no page was found that says so. */
      text = duty->unconfirmed ? g_strdup_printf (_("%s (not confirmed by a page)"), duty->text)
                               : g_strdup (duty->text);
      demarc_cli_sheet_item (sheet, text);
    }
}

/* A table, of which so many columns head the rows. */
void
demarc_cli_sheet_table (DemarcCliSheet *sheet,
                        GPtrArray      *rows,
                        guint           n_heads)
{
  begin (sheet, DEMARC_CLI_PART_PARAGRAPH);
  if (sheet->is_markdown)
    demarc_markdown_append_table (sheet->text, rows);
  else
    demarc_cli_append_columns (sheet->text, rows, n_heads, sheet->width);
}

/* Writes the page. Files that programs read are UTF-8; what is for people is in the encoding of the
 * locale. */
int
demarc_cli_sheet_print (DemarcCliSheet *sheet)
{
  return sheet->is_markdown ? demarc_cli_print (sheet->text->str, sheet->text->len)
                            : demarc_cli_print_text (sheet->text->str);
}
