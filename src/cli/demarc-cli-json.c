/* demarc-cli-json.c: JSON in the words of the documentation of the command line
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

/**
 * demarc_cli_add_word:
 * @builder: a builder in a list, or behind the name of a member
 * @word: (nullable): a text; "" and %NULL are both null
 *
 * Adds a text that has no name.
 */
void
demarc_cli_add_word (JsonBuilder *builder,
                     const char  *word)
{
  if (word == NULL || *word == '\0')
    json_builder_add_null_value (builder);
  else
    json_builder_add_string_value (builder, word);
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
  demarc_cli_add_word (builder, text);
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
 * demarc_cli_add_boolean:
 * @builder: a builder in an object
 * @name: a member's name
 * @value: its value
 *
 * Adds a truth value.
 */
void
demarc_cli_add_boolean (JsonBuilder *builder,
                        const char  *name,
                        gboolean     value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
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
 * demarc_cli_add_answer:
 * @builder: a builder in an object
 * @stack: a stack
 * @cell: one of its cells
 *
 * Adds who answers for a layer of a subject, and the reasons.
 */
void
demarc_cli_add_answer (JsonBuilder      *builder,
                       DemarcStack      *stack,
                       const DemarcCell *cell)
{
  demarc_cli_add_text (builder, "subject",
                       demarc_subject_get_text (demarc_stack_get_subject (stack)));
  demarc_cli_add_text (builder, "layer", demarc_entry_get_id (DEMARC_ENTRY (cell->layer)));
  demarc_cli_add_owner (builder, "owner", cell->owner);
  demarc_cli_add_boolean (builder, "applies", cell->applies);
  demarc_cli_add_text (builder, "state", demarc_state_get_word (cell->state));
  demarc_cli_add_text (builder, "customer", cell->halves[DEMARC_PARTY_CUSTOMER]);
  demarc_cli_add_text (builder, "provider", cell->halves[DEMARC_PARTY_PROVIDER]);
  demarc_cli_add_claims (builder, cell);
}

/**
 * demarc_cli_add_categories:
 * @builder: a builder in an object
 * @model: a model
 * @service: (nullable): a service of it; %NULL for an empty object
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
  for (guint i = 0; service != NULL && i < demarc_model_get_n_schemes (model); i++)
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
