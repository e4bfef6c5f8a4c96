/* demarc-cli-listings.c: what can be listed, as columns and as JSON
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include "demarc-resolve.h"

static const char *
get_id (gpointer entry)
{
  return demarc_entry_get_id (DEMARC_ENTRY (entry));
}

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

static void
begin (JsonBuilder *builder,
       gpointer     entry,
       const char  *title_name)
{
  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "id", get_id (entry));
  demarc_cli_add_text (builder, title_name, get_title (entry));
}

/* Services */

static guint
get_n_services (DemarcCli *cli)
{
  return demarc_model_get_n_services (cli->model);
}

static void
add_service_columns (DemarcCli *cli,
                     guint      position,
                     GPtrArray *columns)
{
  DemarcService *service = demarc_model_get_service (cli->model, position);
  DemarcPlacement placement = demarc_model_get_placement (cli->model, service, cli->scheme);
  DemarcArea *area = demarc_model_get_area (cli->model, (guint) demarc_service_get_area (service));

  demarc_table_add_cell (columns, get_id (service));
  demarc_table_add_cell (columns, get_title (service));
  demarc_table_add_cell (columns, get_title (area));
  demarc_table_add_cell (columns, get_title (placement.category));
}

static void
add_owners (DemarcCli     *cli,
            JsonBuilder   *builder,
            DemarcService *service)
{
  g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);

  json_builder_set_member_name (builder, "owners");
  json_builder_begin_object (builder);
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      demarc_cli_add_owner (builder, get_id (cell->layer), cell->owner);
    }
  json_builder_end_object (builder);
}

static void
add_service_json (DemarcCli   *cli,
                  guint        position,
                  JsonBuilder *builder)
{
  DemarcService *service = demarc_model_get_service (cli->model, position);

  begin (builder, service, "name");
  demarc_cli_add_texts (builder, "aliases", demarc_service_get_aliases (service));
  demarc_cli_add_text (builder, "area",
                       get_id (demarc_model_get_area (cli->model,
                                                      (guint) demarc_service_get_area (service))));
  demarc_cli_add_text (builder, "summary", demarc_service_get_summary (service));
  demarc_cli_add_categories (builder, cli->model, service, FALSE);
  add_owners (cli, builder, service);
  json_builder_end_object (builder);
}

/* Layers */

static guint
get_n_layers (DemarcCli *cli)
{
  return demarc_model_get_n_layers (cli->model);
}

static void
add_layer_columns (DemarcCli *cli,
                   guint      position,
                   GPtrArray *columns)
{
  DemarcLayer *layer = demarc_model_get_layer (cli->model, position);

  demarc_table_add_cell (columns, get_id (layer));
  demarc_table_add_cell (columns, get_title (layer));
  demarc_table_add_cell (columns, demarc_control_get_word (demarc_layer_get_control (layer)));
  demarc_table_add_cell (columns, demarc_layer_get_summary (layer));
}

static void
add_layer_json (DemarcCli   *cli,
                guint        position,
                JsonBuilder *builder)
{
  DemarcLayer *layer = demarc_model_get_layer (cli->model, position);

  begin (builder, layer, "title");
  demarc_cli_add_text (builder, "summary", demarc_layer_get_summary (layer));
  demarc_cli_add_text (builder, "meaning", demarc_layer_get_meaning (layer));
  demarc_cli_add_text (builder, "control",
                       demarc_control_get_word (demarc_layer_get_control (layer)));
  demarc_cli_add_texts (builder, "examples", demarc_layer_get_examples (layer));
  json_builder_end_object (builder);
}

/* Categories */

static guint
get_n_categories (DemarcCli *cli)
{
  return demarc_model_get_n_all_categories (cli->model);
}

static void
add_category_columns (DemarcCli *cli,
                      guint      position,
                      GPtrArray *columns)
{
  DemarcCategory *category = demarc_model_get_any_category (cli->model, position);

  demarc_table_add_cell (columns, get_id (category));
  demarc_table_add_cell (columns, get_id (demarc_model_get_category_scheme (cli->model, category)));
  demarc_table_add_cell (columns, get_title (category));
}

static void
add_category_json (DemarcCli   *cli,
                   guint        position,
                   JsonBuilder *builder)
{
  DemarcCategory *category = demarc_model_get_any_category (cli->model, position);
  g_autoptr (GPtrArray) services = demarc_gather_services (cli->model, category);

  begin (builder, category, "title");
  demarc_cli_add_text (builder, "scheme",
                       get_id (demarc_model_get_category_scheme (cli->model, category)));
  demarc_cli_add_text (builder, "summary", demarc_category_get_summary (category));
  demarc_cli_add_text (builder, "warning", demarc_category_get_warning (category));
  json_builder_set_member_name (builder, "services");
  json_builder_begin_array (builder);
  for (guint i = 0; i < services->len; i++)
    json_builder_add_string_value (builder, get_id (g_ptr_array_index (services, i)));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* Schemes */

static guint
get_n_schemes (DemarcCli *cli)
{
  return demarc_model_get_n_schemes (cli->model);
}

static void
add_scheme_columns (DemarcCli *cli,
                    guint      position,
                    GPtrArray *columns)
{
  DemarcScheme *scheme = demarc_model_get_scheme (cli->model, position);

  demarc_table_add_cell (columns, get_id (scheme));
  demarc_table_add_cell (columns, get_title (scheme));
}

static void
add_scheme_json (DemarcCli   *cli,
                 guint        position,
                 JsonBuilder *builder)
{
  DemarcScheme *scheme = demarc_model_get_scheme (cli->model, position);

  begin (builder, scheme, "title");
  demarc_cli_add_text (builder, "summary", demarc_scheme_get_summary (scheme));
  json_builder_set_member_name (builder, "categories");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    json_builder_add_string_value (builder,
                                   get_id (demarc_model_get_category (cli->model, scheme, i)));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* Sources */

static guint
get_n_sources (DemarcCli *cli)
{
  return demarc_model_get_n_sources (cli->model);
}

static void
add_source_columns (DemarcCli *cli,
                    guint      position,
                    GPtrArray *columns)
{
  DemarcSource *source = demarc_model_get_source (cli->model, position);

  demarc_table_add_cell (columns, get_id (source));
  demarc_table_add_cell (columns, get_title (source));
  demarc_table_add_cell (columns, demarc_source_get_checked (source));
  demarc_table_add_cell (columns, demarc_source_get_address (source));
}

static void
add_source_json (DemarcCli   *cli,
                 guint        position,
                 JsonBuilder *builder)
{
  DemarcSource *source = demarc_model_get_source (cli->model, position);

  begin (builder, source, "title");
  demarc_cli_add_text (builder, "address", demarc_source_get_address (source));
  demarc_cli_add_text (builder, "checked", demarc_source_get_checked (source));
  demarc_cli_add_text (builder, "note", demarc_source_get_note (source));
  json_builder_end_object (builder);
}

/* Conflicts */

static guint
get_n_conflicts (DemarcCli *cli)
{
  return demarc_model_get_n_conflicts (cli->model);
}

static void
add_conflict_columns (DemarcCli *cli,
                      guint      position,
                      GPtrArray *columns)
{
  DemarcConflict *conflict = demarc_model_get_conflict (cli->model, position);

  demarc_table_add_cell (columns, get_id (conflict));
  demarc_table_add_cell (columns, get_title (conflict));
  demarc_table_add_cell (columns, demarc_conflict_get_summary (conflict));
}

static void
add_conflict_cells (DemarcCli      *cli,
                    JsonBuilder    *builder,
                    DemarcConflict *conflict)
{
  DemarcList spots = demarc_conflict_get_cells (conflict);

  json_builder_set_member_name (builder, "cells");
  json_builder_begin_array (builder);
  for (guint i = 0; i < spots.n; i++)
    {
      DemarcSpot spot = demarc_model_get_spot (cli->model, spots, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "subject", spot.subject);
      demarc_cli_add_text (builder, "layer", get_id (spot.layer));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_conflict_json (DemarcCli   *cli,
                   guint        position,
                   JsonBuilder *builder)
{
  DemarcConflict *conflict = demarc_model_get_conflict (cli->model, position);
  DemarcList cites = demarc_conflict_get_sources (conflict);

  begin (builder, conflict, "topic");
  demarc_cli_add_text (builder, "summary", demarc_conflict_get_summary (conflict));
  demarc_cli_add_text (builder, "handling", demarc_conflict_get_handling (conflict));
  add_conflict_cells (cli, builder, conflict);
  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < cites.n; i++)
    {
      DemarcCite cite = demarc_model_get_cite (cli->model, cites, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "source", get_id (cite.source));
      demarc_cli_add_text (builder, "at", cite.at);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* Places: the categories of all schemes, then the services */

static guint
get_n_places (DemarcCli *cli)
{
  return get_n_categories (cli) + get_n_services (cli);
}

static DemarcPlace *
dup_place (DemarcCli   *cli,
           guint        position,
           const char **title)
{
  g_autoptr (DemarcPlace) place = NULL;
  g_autoptr (DemarcSubject) subject = NULL;

  if (position < get_n_categories (cli))
    {
      DemarcCategory *category = demarc_model_get_any_category (cli->model, position);
      DemarcScheme *scheme = demarc_model_get_category_scheme (cli->model, category);
      g_autoptr (DemarcPlace) bare = NULL;

      subject = demarc_subject_new_for_category (category);
      bare = demarc_place_new (DEMARC_PAGE_EXPLORE, demarc_subject_get_text (subject));
      place = demarc_place_with_option (bare, DEMARC_PLACE_SCHEME, get_id (scheme));
      *title = get_title (category);
    }
  else
    {
      DemarcService *service = demarc_model_get_service (cli->model,
                                                         position - get_n_categories (cli));

      place = demarc_place_new (DEMARC_PAGE_EXPLORE, get_id (service));
      *title = get_title (service);
    }

  return demarc_place_dup_checked (place, cli->model, NULL);
}

static void
add_place_columns (DemarcCli *cli,
                   guint      position,
                   GPtrArray *columns)
{
  const char *title;
  g_autoptr (DemarcPlace) place = dup_place (cli, position, &title);

  demarc_table_add_cell (columns, demarc_place_get_text (place));
  demarc_table_add_cell (columns, title);
}

static void
add_place_json (DemarcCli   *cli,
                guint        position,
                JsonBuilder *builder)
{
  const char *title;
  g_autoptr (DemarcPlace) place = dup_place (cli, position, &title);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "place", demarc_place_get_text (place));
  demarc_cli_add_text (builder, "title", title);
  json_builder_end_object (builder);
}

const DemarcCliListing demarc_cli_listings[] = {
  { "services", "id,name,area,category", get_n_services, add_service_columns, add_service_json },
  { "layers", "id,title,control,summary", get_n_layers, add_layer_columns, add_layer_json },
  { "categories", "id,scheme,title", get_n_categories, add_category_columns, add_category_json },
  { "schemes", "id,title", get_n_schemes, add_scheme_columns, add_scheme_json },
  { "sources", "id,title,checked,address", get_n_sources, add_source_columns, add_source_json },
  { "conflicts", "id,topic,summary", get_n_conflicts, add_conflict_columns, add_conflict_json },
  { "places", "place,title", get_n_places, add_place_columns, add_place_json },
  { NULL },
};
