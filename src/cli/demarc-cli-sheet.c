/* demarc-cli-sheet.c: all about a subject, for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-sheet.h"

#include <glib/gi18n.h>

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

static void
write_head (DemarcCliSheet *sheet)
{
  g_autofree char *title = demarc_subject_dup_full_title (sheet->subject);

  demarc_cli_sheet_title (sheet, title);
  demarc_cli_sheet_lens (sheet, sheet->cli->lens);
}

static void
write_categories (DemarcCliSheet *sheet,
                  DemarcService  *service)
{
  DemarcModel *model = sheet->cli->model;

  demarc_cli_sheet_heading (sheet, _("Category in each scheme"));
  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      DemarcPlacement placement = demarc_model_get_placement (model, service, scheme);
      g_autofree char *category = NULL;

      /* Translators: these say on what ground a service is in the category %s. */
      category = placement.named
                   ? g_strdup_printf (_("%s (named by a source)"), get_title (placement.category))
                   : g_strdup_printf (_("%s (inferred)"), get_title (placement.category));
      demarc_cli_sheet_pair (sheet, demarc_scheme_get_short (scheme), category);
    }
}

static void
write_duties (DemarcCliSheet *sheet,
              DemarcParty     party)
{
  DemarcModel *model = sheet->cli->model;
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve (model, sheet->subject, sheet->cli->scheme, NULL);
  g_autoptr (GArray) duties = demarc_gather_duties (stack, party);

  demarc_cli_sheet_duties (sheet, demarc_model_get_party_name (model, party), duties);
}

static void
write_tools (DemarcCliSheet *sheet,
             DemarcService  *service)
{
  DemarcModel *model = sheet->cli->model;
  DemarcList uses = demarc_model_get_tool_uses (model, service);

  if (uses.n > 0)
    demarc_cli_sheet_heading (sheet, _("Tools"));
  for (guint i = 0; i < uses.n; i++)
    {
      DemarcToolUse use = demarc_model_get_tool_use (model, uses, i);

      demarc_cli_sheet_pair (sheet, get_title (use.tool), use.use);
    }
}

static void
write_variants (DemarcCliSheet *sheet,
                DemarcService  *service)
{
  guint n = demarc_service_get_n_variants (service);

  if (n > 0)
    demarc_cli_sheet_heading (sheet, _("Variants"));
  for (guint i = 0; i < n; i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (sheet->cli->model, service, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_variant (service, variant);
      const char *summary = demarc_variant_get_summary (variant);

      demarc_cli_sheet_pair (sheet, demarc_subject_get_text (subject),
                             *summary != '\0' ? summary : get_title (variant));
    }
}

static void
write_service (DemarcCliSheet *sheet,
               DemarcService  *service)
{
  DemarcVariant *variant = demarc_subject_get_variant (sheet->subject);
  DemarcTrap trap = demarc_model_get_trap (sheet->cli->model, service);

  demarc_cli_sheet_paragraph (sheet, demarc_service_get_about (service));
  if (variant != NULL)
    demarc_cli_sheet_paragraph (sheet, demarc_variant_get_summary (variant));
  demarc_cli_sheet_paragraph (sheet, demarc_service_get_status (service));

  write_categories (sheet, service);
  demarc_cli_sheet_layers (sheet);
  write_duties (sheet, DEMARC_PARTY_CUSTOMER);
  write_duties (sheet, DEMARC_PARTY_PROVIDER);
  if (*trap.text != '\0')
    {
      demarc_cli_sheet_heading (sheet, _("Common trap"));
      demarc_cli_sheet_paragraph (sheet, trap.text);
    }
  write_tools (sheet, service);
  write_variants (sheet, service);
}

static void
write_statements (DemarcCliSheet *sheet,
                  DemarcCategory *category)
{
  DemarcModel *model = sheet->cli->model;
  DemarcList statements = demarc_category_get_statements (category);

  if (statements.n > 0)
    demarc_cli_sheet_heading (sheet, _("What the sources say"));
  for (guint i = 0; i < statements.n; i++)
    {
      DemarcStatement statement = demarc_model_get_statement (model, statements, i);
      g_autofree char *source = demarc_lens_dup_title (statement.source);

      for (guint party = 0; party < DEMARC_N_PARTIES; party++)
        {
          const char *name = demarc_model_get_party_name (model, (DemarcParty) party);
          /* Translators: %1$s is a document, %2$s the party that it speaks of. */
          g_autofree char *head = g_strdup_printf (_("%1$s, %2$s"), source, name);

          if (*statement.halves[party] != '\0')
            demarc_cli_sheet_pair (sheet, head, statement.halves[party]);
        }
    }
}

static void
write_category (DemarcCliSheet *sheet,
                DemarcCategory *category)
{
  g_autoptr (GPtrArray) services = demarc_gather_services (sheet->cli->model, category);

  demarc_cli_sheet_paragraph (sheet, demarc_category_get_summary (category));
  demarc_cli_sheet_paragraph (sheet, demarc_category_get_warning (category));
  demarc_cli_sheet_layers (sheet);
  write_statements (sheet, category);

  if (services->len > 0)
    demarc_cli_sheet_heading (sheet, _("Services"));
  for (guint i = 0; i < services->len; i++)
    demarc_cli_sheet_item (sheet, get_title (g_ptr_array_index (services, i)));
}

static void
write_misconceptions (DemarcCliSheet *sheet)
{
  g_autoptr (GPtrArray) found =
    demarc_gather_misconceptions (sheet->cli->model, sheet->subject, NULL);

  if (found->len > 0)
    demarc_cli_sheet_heading (sheet, _("Often believed"));
  for (guint i = 0; i < found->len; i++)
    {
      DemarcMisconception *misconception = g_ptr_array_index (found, i);
      const char *now = demarc_misconception_get_now (misconception);
      /* Translators: a sentence that people often believe. */
      g_autofree char *claim = g_strdup_printf (_("\"%s\""), get_title (misconception));
      g_autofree char *truth =
        g_strconcat (demarc_misconception_get_truth (misconception), *now != '\0' ? " " : "", now,
                     " ", demarc_misconception_get_consequence (misconception), NULL);

      demarc_cli_sheet_pair (sheet, claim, truth);
    }
}

static void
write_conflicts (DemarcCliSheet *sheet)
{
  g_autoptr (GPtrArray) found = demarc_gather_conflicts (sheet->cli->model, sheet->subject, NULL);

  if (found->len > 0)
    demarc_cli_sheet_heading (sheet, _("Where documents disagree"));
  for (guint i = 0; i < found->len; i++)
    {
      DemarcConflict *conflict = g_ptr_array_index (found, i);

      demarc_cli_sheet_pair (sheet, get_title (conflict), demarc_conflict_get_summary (conflict));
    }
}

static void
write_dated (DemarcCliSheet *sheet)
{
  g_autoptr (GPtrArray) found = demarc_gather_dated (sheet->cli->model, sheet->subject);

  if (found->len > 0)
    demarc_cli_sheet_heading (sheet, _("No longer so"));
  for (guint i = 0; i < found->len; i++)
    {
      DemarcDated *dated = g_ptr_array_index (found, i);
      /* Translators: a sentence that was once true. */
      g_autofree char *claim = g_strdup_printf (_("\"%s\""), get_title (dated));

      demarc_cli_sheet_pair (sheet, claim, demarc_dated_get_now (dated));
    }
}

static void
write_sources (DemarcCliSheet *sheet)
{
  g_autoptr (GPtrArray) sources = demarc_gather_sources (sheet->stack);

  if (sources->len > 0)
    demarc_cli_sheet_heading (sheet, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    demarc_cli_sheet_source (sheet, g_ptr_array_index (sources, i));
}

/**
 * demarc_cli_print_sheet:
 * @cli: a call for text or Markdown
 * @stack: the answer
 *
 * Writes all there is to say about a subject.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print_sheet (DemarcCli   *cli,
                        DemarcStack *stack)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_terminal;
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcCliSheet sheet = {
    .cli = cli,
    .stack = stack,
    .subject = subject,
    .text = text,
    .is_markdown = cli->format == FORMAT_MARKDOWN,
    .width = demarc_cli_get_width (&is_terminal),
  };

  write_head (&sheet);
  if (service != NULL)
    write_service (&sheet, service);
  else
    write_category (&sheet, demarc_subject_get_category (subject));
  write_conflicts (&sheet);
  write_dated (&sheet);
  write_misconceptions (&sheet);
  write_sources (&sheet);

  return demarc_cli_sheet_print (&sheet);
}
