/* demarc-cli-show.c: all there is to say about a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-lens.h"
#include "demarc-resolve.h"

/* Text and Markdown differ only in how they mark titles, items and names. */
typedef struct
{
  DemarcCli   *cli;
  DemarcStack *stack;
  GString     *text;
  gboolean     is_markdown;
} Sheet;

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

/* Characters that Markdown would take for its own. */
static void
append (Sheet      *sheet,
        const char *text)
{
  g_autofree char *kept = NULL;
  GString *escaped;

  if (!sheet->is_markdown)
    {
      demarc_cli_append_plain (sheet->text, text);
      return;
    }

  escaped = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr ("\\`*_[]<>#|", *p) != NULL)
        g_string_append_c (escaped, '\\');
      g_string_append_c (escaped, *p);
    }
  kept = g_string_free (escaped, FALSE);
  demarc_cli_append_plain (sheet->text, kept);
}

static void
heading (Sheet      *sheet,
         guint       level,
         const char *text)
{
  if (sheet->text->len > 0)
    g_string_append_c (sheet->text, '\n');
  if (sheet->is_markdown)
    g_string_append (sheet->text, level == 1 ? "# " : "## ");
  append (sheet, text);
  g_string_append (sheet->text, sheet->is_markdown ? "\n\n" : "\n");
}

static void
item (Sheet      *sheet,
      const char *text)
{
  g_string_append (sheet->text, sheet->is_markdown ? "- " : "  - ");
  append (sheet, text);
  g_string_append_c (sheet->text, '\n');
}

static void G_GNUC_PRINTF (2, 3)
item_printf (Sheet      *sheet,
             const char *format,
             ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  item (sheet, text);
}

static void
paragraph (Sheet      *sheet,
           const char *text)
{
  if (*text == '\0')
    return;

  append (sheet, text);
  g_string_append_c (sheet->text, '\n');
}

static void
write_layers (Sheet *sheet)
{
  heading (sheet, 2, _("Layers"));
  for (guint i = 0; i < demarc_stack_get_n_cells (sheet->stack); i++)
    {
      g_autofree char *sentence = demarc_stack_dup_sentence (sheet->stack, i);

      item (sheet, sentence);
    }
}

static void
write_categories (Sheet         *sheet,
                  DemarcService *service)
{
  DemarcModel *model = sheet->cli->model;

  heading (sheet, 2, _("Categories"));
  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      DemarcPlacement placement = demarc_model_get_placement (model, service, scheme);

      if (placement.named)
        /* Translators: %1$s is a scheme, %2$s a category of it. */
        item_printf (sheet, _("%1$s: %2$s (named by a source)"), get_title (scheme),
                     get_title (placement.category));
      else
        item_printf (sheet, _("%1$s: %2$s (inferred)"), get_title (scheme),
                     get_title (placement.category));
    }
}

static void
write_duties (Sheet       *sheet,
              DemarcParty  party)
{
  g_autoptr (GArray) duties = demarc_gather_duties (sheet->stack, party);

  if (duties->len == 0)
    return;

  heading (sheet, 2, demarc_model_get_party_name (sheet->cli->model, party));
  for (guint i = 0; i < duties->len; i++)
    item (sheet, g_array_index (duties, DemarcDuty, i).text);
}

static void
write_service (Sheet         *sheet,
               DemarcService *service)
{
  DemarcModel *model = sheet->cli->model;
  DemarcList uses = demarc_model_get_tool_uses (model, service);
  DemarcTrap trap = demarc_model_get_trap (model, service);

  write_duties (sheet, DEMARC_PARTY_CUSTOMER);
  write_duties (sheet, DEMARC_PARTY_PROVIDER);
  if (*trap.text != '\0')
    {
      heading (sheet, 2, _("Common trap"));
      paragraph (sheet, trap.text);
    }
  if (uses.n > 0)
    heading (sheet, 2, _("Tools"));
  for (guint i = 0; i < uses.n; i++)
    {
      DemarcToolUse use = demarc_model_get_tool_use (model, uses, i);

      /* Translators: %1$s is a tool, %2$s what it is for. */
      item_printf (sheet, _("%1$s: %2$s"), get_title (use.tool), use.use);
    }
}

static void
write_statements (Sheet          *sheet,
                  DemarcCategory *category)
{
  DemarcModel *model = sheet->cli->model;
  DemarcList statements = demarc_category_get_statements (category);

  heading (sheet, 2, _("What the sources say"));
  for (guint i = 0; i < statements.n; i++)
    {
      DemarcStatement statement = demarc_model_get_statement (model, statements, i);
      g_autofree char *source = demarc_lens_dup_title (statement.source);

      for (guint party = 0; party < DEMARC_N_PARTIES; party++)
        if (*statement.halves[party] != '\0')
          /* Translators: %1$s is a document, %2$s a party, %3$s what it gives to that party. */
          item_printf (sheet, _("%1$s, %2$s: %3$s"), source,
                       demarc_model_get_party_name (model, (DemarcParty) party),
                       statement.halves[party]);
    }
}

static void
write_misconceptions (Sheet *sheet)
{
  g_autoptr (GPtrArray) found =
    demarc_gather_misconceptions (sheet->cli->model, demarc_stack_get_subject (sheet->stack), NULL);

  if (found->len == 0)
    return;

  heading (sheet, 2, _("Misconceptions"));
  for (guint i = 0; i < found->len; i++)
    {
      DemarcMisconception *misconception = g_ptr_array_index (found, i);

      /* Translators: %1$s is what people believe, %2$s what is true. */
      item_printf (sheet, _("\"%1$s\" %2$s"), get_title (misconception),
                   demarc_misconception_get_truth (misconception));
    }
}

static void
write_sources (Sheet *sheet)
{
  g_autoptr (GPtrArray) sources = demarc_gather_sources (sheet->stack);

  heading (sheet, 2, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      DemarcSource *source = g_ptr_array_index (sources, i);

      if (*demarc_source_get_address (source) == '\0')
        item (sheet, get_title (source));
      else
        /* Translators: %1$s is a page, %2$s its address. */
        item_printf (sheet, _("%1$s, %2$s"), get_title (source),
                     demarc_source_get_address (source));
    }
}

static int
print_sheet (DemarcCli   *cli,
             DemarcStack *stack)
{
  Sheet sheet = { cli, stack, g_string_new (NULL), cli->format == FORMAT_MARKDOWN };
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  DemarcService *service = demarc_subject_get_service (subject);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  int status;

  heading (&sheet, 1, title);
  if (service != NULL)
    {
      paragraph (&sheet, demarc_service_get_about (service));
      write_categories (&sheet, service);
    }
  else
    {
      paragraph (&sheet, demarc_category_get_summary (demarc_subject_get_category (subject)));
      paragraph (&sheet, demarc_category_get_warning (demarc_subject_get_category (subject)));
    }

  write_layers (&sheet);
  if (service != NULL)
    write_service (&sheet, service);
  else
    write_statements (&sheet, demarc_subject_get_category (subject));
  write_misconceptions (&sheet);
  write_sources (&sheet);

  status = demarc_cli_print (sheet.text->str, sheet.text->len);
  g_string_free (sheet.text, TRUE);

  return status;
}

static void
add_layers (JsonBuilder *builder,
            DemarcStack *stack)
{
  json_builder_set_member_name (builder, "layers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", demarc_entry_get_id (DEMARC_ENTRY (cell->layer)));
      demarc_cli_add_text (builder, "title", get_title (cell->layer));
      demarc_cli_add_owner (builder, "owner", cell->owner);
      json_builder_set_member_name (builder, "applies");
      json_builder_add_boolean_value (builder, cell->applies);
      demarc_cli_add_text (builder, "state", demarc_state_get_word (cell->state));
      demarc_cli_add_text (builder, "customer", cell->halves[DEMARC_PARTY_CUSTOMER]);
      demarc_cli_add_text (builder, "provider", cell->halves[DEMARC_PARTY_PROVIDER]);
      demarc_cli_add_text (builder, "note", cell->note);
      if (cell->unconfirmed)
        {
          json_builder_set_member_name (builder, "unconfirmed");
          json_builder_add_boolean_value (builder, TRUE);
        }
      demarc_cli_add_claims (builder, cell);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_duty_list (JsonBuilder *builder,
               DemarcStack *stack,
               DemarcParty  party,
               const char  *name)
{
  g_autoptr (GArray) duties = demarc_gather_duties (stack, party);

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < duties->len; i++)
    json_builder_add_string_value (builder, g_array_index (duties, DemarcDuty, i).text);
  json_builder_end_array (builder);
}

static void
add_service_parts (JsonBuilder   *builder,
                   DemarcStack   *stack,
                   DemarcService *service)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  DemarcList uses = service == NULL ? (DemarcList) { 0 }
                                    : demarc_model_get_tool_uses (model, service);

  json_builder_set_member_name (builder, "duties");
  json_builder_begin_object (builder);
  add_duty_list (builder, stack, DEMARC_PARTY_CUSTOMER, "customer");
  add_duty_list (builder, stack, DEMARC_PARTY_PROVIDER, "provider");
  json_builder_end_object (builder);

  demarc_cli_add_text (builder, "trap",
                       service == NULL ? NULL : demarc_model_get_trap (model, service).text);

  json_builder_set_member_name (builder, "tools");
  json_builder_begin_array (builder);
  for (guint i = 0; i < uses.n; i++)
    {
      DemarcToolUse use = demarc_model_get_tool_use (model, uses, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", demarc_entry_get_id (DEMARC_ENTRY (use.tool)));
      demarc_cli_add_text (builder, "name", get_title (use.tool));
      demarc_cli_add_text (builder, "use", use.use);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "variants");
  json_builder_begin_array (builder);
  for (guint i = 0; service != NULL && i < demarc_service_get_n_variants (service); i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (model, service, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", demarc_entry_get_id (DEMARC_ENTRY (variant)));
      demarc_cli_add_text (builder, "name", get_title (variant));
      demarc_cli_add_text (builder, "summary", demarc_variant_get_summary (variant));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_misconceptions (JsonBuilder *builder,
                    DemarcStack *stack)
{
  g_autoptr (GPtrArray) found =
    demarc_gather_misconceptions (demarc_stack_get_model (stack), demarc_stack_get_subject (stack),
                                  NULL);

  json_builder_set_member_name (builder, "misconceptions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < found->len; i++)
    {
      DemarcMisconception *misconception = g_ptr_array_index (found, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", demarc_entry_get_id (DEMARC_ENTRY (misconception)));
      demarc_cli_add_text (builder, "claim", get_title (misconception));
      demarc_cli_add_text (builder, "truth", demarc_misconception_get_truth (misconception));
      demarc_cli_add_text (builder, "now", demarc_misconception_get_now (misconception));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_sources (JsonBuilder *builder,
             DemarcStack *stack)
{
  g_autoptr (GPtrArray) sources = demarc_gather_sources (stack);

  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < sources->len; i++)
    {
      DemarcSource *source = g_ptr_array_index (sources, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", demarc_entry_get_id (DEMARC_ENTRY (source)));
      demarc_cli_add_text (builder, "title", get_title (source));
      demarc_cli_add_text (builder, "address", demarc_source_get_address (source));
      demarc_cli_add_text (builder, "checked", demarc_source_get_checked (source));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static int
print_json (DemarcCli   *cli,
            DemarcStack *stack)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcCategory *category = demarc_subject_get_category (subject);
  DemarcScheme *scheme = demarc_stack_get_scheme (stack);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autofree char *lens = demarc_lens_dup_text (cli->lens);

  if (service != NULL)
    category = demarc_model_get_placement (cli->model, service, scheme).category;

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "subject", demarc_subject_get_text (subject));
  demarc_cli_add_text (builder, "name", title);
  demarc_cli_add_text (builder, "scheme", demarc_entry_get_id (DEMARC_ENTRY (scheme)));
  demarc_cli_add_text (builder, "category", demarc_entry_get_id (DEMARC_ENTRY (category)));
  demarc_cli_add_text (builder, "lens", lens);
  add_layers (builder, stack);
  add_service_parts (builder, stack, service);
  add_misconceptions (builder, stack);
  if (service != NULL)
    demarc_cli_add_categories (builder, cli->model, service, TRUE);
  add_sources (builder, stack);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

/**
 * demarc_cli_show:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `show SUBJECT`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_show (DemarcCli  *cli,
                 int         argc,
                 char      **argv)
{
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcStack) stack = NULL;
  int status;

  if (!demarc_cli_parse (cli, _("SUBJECT"), NULL, "text json markdown", &argc, &argv, &status))
    return status;
  if (argc != 2)
    return demarc_cli_refuse (_("show takes one subject, such as: demarc-cli show rds"));
  if (!demarc_cli_open (cli, &status))
    return status;

  subject = demarc_cli_find_subject (cli, argv[1]);
  if (subject == NULL)
    return EXIT_WRONG;

  stack = demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);

  return cli->format == FORMAT_JSON ? print_json (cli, stack) : print_sheet (cli, stack);
}
