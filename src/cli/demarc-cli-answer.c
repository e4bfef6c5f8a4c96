/* demarc-cli-answer.c: writing an answer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/**
 * demarc_cli_print:
 * @text: (array length=length): an answer
 * @length: its length in bytes
 *
 * Writes an answer to standard output. Whoever closes the pipe has read enough; any other failure
 * is told.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print (const char *text,
                  gsize       length)
{
  if (fwrite (text, 1, length, stdout) == length && fflush (stdout) == 0)
    return EXIT_DONE;
  if (errno == EPIPE)
    return EXIT_DONE;

  demarc_cli_complain (_("could not write to standard output: %s"), g_strerror (errno));

  return EXIT_NO;
}

/**
 * demarc_cli_print_json:
 * @builder: what was built
 *
 * Writes JSON to standard output.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (GString) text = g_string_new (NULL);

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_to_gstring (generator, text);
  g_string_append_c (text, '\n');

  return demarc_cli_print (text->str, text->len);
}

/**
 * demarc_cli_append_csv:
 * @into: a text
 * @field: a field
 * @is_last: whether it ends its line
 *
 * Appends a field of a CSV file (RFC 4180). A field that a spreadsheet would take for a formula is
 * made a plain text.
 */
void
demarc_cli_append_csv (GString    *into,
                       const char *field,
                       gboolean    is_last)
{
  gboolean is_formula = *field != '\0' && strchr ("=+-@", *field) != NULL;

  if (is_formula || strpbrk (field, ",\"\r\n") != NULL)
    {
      g_string_append_c (into, '"');
      if (is_formula)
        g_string_append_c (into, '\'');
      for (const char *p = field; *p != '\0'; p++)
        {
          if (*p == '"')
            g_string_append_c (into, '"');
          g_string_append_c (into, *p);
        }
      g_string_append_c (into, '"');
    }
  else
    {
      g_string_append (into, field);
    }

  g_string_append (into, is_last ? "\r\n" : ",");
}

/**
 * demarc_cli_append_plain:
 * @into: a text
 * @text: text of a model
 *
 * Appends text of a model for a terminal: models are checked to hold no control characters, but an
 * invisible one that turns the direction of reading is left out.
 */
void
demarc_cli_append_plain (GString    *into,
                         const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        continue;
      g_string_append_unichar (into, c);
    }
}

/**
 * demarc_cli_add_text:
 * @builder: a builder in an object
 * @name: a member's name
 * @text: (nullable): its text; "" and %NULL are both null
 *
 * Adds a text.
 */
void
demarc_cli_add_text (JsonBuilder *builder,
                     const char  *name,
                     const char  *text)
{
  json_builder_set_member_name (builder, name);
  if (text == NULL || *text == '\0')
    json_builder_add_null_value (builder);
  else
    json_builder_add_string_value (builder, text);
}

/**
 * demarc_cli_add_texts:
 * @builder: a builder in an object
 * @name: a member's name
 * @texts: a list of texts
 *
 * Adds a list of texts.
 */
void
demarc_cli_add_texts (JsonBuilder *builder,
                      const char  *name,
                      DemarcList   texts)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < texts.n; i++)
    json_builder_add_string_value (builder, demarc_list_get_text (texts, i));
  json_builder_end_array (builder);
}

/**
 * demarc_cli_add_owner:
 * @builder: a builder in an object
 * @name: a member's name
 * @owner: an owner
 *
 * Adds an owner; null when unstated.
 */
void
demarc_cli_add_owner (JsonBuilder *builder,
                      const char  *name,
                      DemarcOwner  owner)
{
  demarc_cli_add_text (builder, name, demarc_owner_get_word (owner));
}

/**
 * demarc_cli_add_claims:
 * @builder: a builder in an object
 * @cell: a cell
 *
 * Adds the claims behind a cell.
 */
void
demarc_cli_add_claims (JsonBuilder      *builder,
                       const DemarcCell *cell)
{
  json_builder_set_member_name (builder, "claims");
  json_builder_begin_array (builder);
  for (guint i = 0; i < cell->n_claims; i++)
    {
      const DemarcClaim *claim = &cell->claims[i];

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "source", demarc_entry_get_id (DEMARC_ENTRY (claim->source)));
      demarc_cli_add_text (builder, "at", claim->at);
      demarc_cli_add_owner (builder, "owner", claim->owner);
      demarc_cli_add_text (builder, "basis", demarc_basis_get_word (claim->basis));
      if (claim->category != NULL)
        demarc_cli_add_text (builder, "category",
                             demarc_entry_get_id (DEMARC_ENTRY (claim->category)));
      if (*claim->note != '\0')
        demarc_cli_add_text (builder, "note", claim->note);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * demarc_cli_add_categories:
 * @builder: a builder in an object
 * @model: a model
 * @service: a service of it
 * @with_ground: whether to say on what ground
 *
 * Adds the category of a service in each scheme.
 */
void
demarc_cli_add_categories (JsonBuilder   *builder,
                           DemarcModel   *model,
                           DemarcService *service,
                           gboolean       with_ground)
{
  json_builder_set_member_name (builder, "categories");
  json_builder_begin_object (builder);
  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      DemarcPlacement placement = demarc_model_get_placement (model, service, scheme);
      const char *id = demarc_entry_get_id (DEMARC_ENTRY (scheme));
      const char *category = demarc_entry_get_id (DEMARC_ENTRY (placement.category));

      if (!with_ground)
        {
          demarc_cli_add_text (builder, id, category);
          continue;
        }

      json_builder_set_member_name (builder, id);
      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "category", category);
      demarc_cli_add_text (builder, "ground", placement.named ? "named" : "inferred");
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);
}
