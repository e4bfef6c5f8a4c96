/* demarc-finder-gather.c: what is searched through
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-finder-private.h"

#include <string.h>

#include "demarc-model-shapes.h"
#include "demarc-model-values.h"

static FindThing *
begin_thing (FindIndex *self,
             gpointer   entry)
{
  FindThing thing = { .entry = entry, .names = (guint32) self->keys->len };

  g_array_append_val (self->things, thing);
  demarc_query_begin_keys (self->keys);

  return &g_array_index (self->things, FindThing, self->things->len - 1);
}

static void
add_name (FindIndex  *self,
          const char *name)
{
  demarc_query_add_name (self->keys, name);
}

static void
add_names (FindIndex *self,
           DemarcList names)
{
  for (guint i = 0; i < names.n; i++)
    add_name (self, demarc_list_get_text (names, i));
}

/* What follows is what is said of the thing. */
static void
end_names (FindIndex *self)
{
  g_string_append_c (self->keys, '\0');
  g_array_index (self->things, FindThing, self->things->len - 1).texts =
    (guint32) self->keys->len;
  demarc_query_begin_keys (self->keys);
}

static void
add_text (FindIndex  *self,
          const char *text)
{
  demarc_query_add_key (self->keys, text);
}

static void
end_thing (FindIndex *self)
{
  g_string_append_c (self->keys, '\0');
}

/* A thing with a name, an id, and perhaps other names. */
static void
begin_entry (FindIndex *self,
             gpointer   entry)
{
  begin_thing (self, entry);
  add_name (self, demarc_entry_get_title (entry));
  add_name (self, demarc_entry_get_id (entry));
}

/* "Amazon RDS" is called RDS as well, whether or not the model says so. */
static void
add_without_party (FindIndex   *self,
                   DemarcModel *model,
                   const char  *title)
{
  const char *party = demarc_model_get_party_title (model, DEMARC_PARTY_PROVIDER);
  const char *name = demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER);
  gsize n = strcspn (title, " ");

  if (title[n] == '\0' || n == 0)
    return;

  if ((strlen (name) == n && strncmp (title, name, n) == 0) ||
      (strcspn (party, " ") == n && strncmp (title, party, n) == 0))
    add_name (self, title + n + 1);
}

static void
add_services (FindIndex   *self,
              DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      DemarcArea *area = demarc_model_get_area (model, (guint) demarc_service_get_area (service));

      begin_entry (self, service);
      add_without_party (self, model, demarc_entry_get_title (DEMARC_ENTRY (service)));
      add_names (self, demarc_service_get_aliases (service));
      end_names (self);
      add_text (self, demarc_entry_get_title (DEMARC_ENTRY (area)));
      add_text (self, demarc_service_get_summary (service));
      end_thing (self);
    }
}

static void
add_variant (FindIndex     *self,
             DemarcModel   *model,
             DemarcService *service,
             DemarcVariant *variant)
{
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (variant));
  const char *id = demarc_entry_get_id (DEMARC_ENTRY (service));
  g_autofree char *text = g_strconcat (id, "/", demarc_entry_get_id (DEMARC_ENTRY (variant)), NULL);
  g_autofree char *brief = g_strconcat (id, " ", title, NULL);
  g_autofree char *full =
    g_strconcat (demarc_entry_get_title (DEMARC_ENTRY (service)), " ", title, NULL);

  begin_thing (self, variant)->service = service;
  add_name (self, title);
  add_name (self, text);
  add_name (self, brief);
  add_name (self, full);
  end_names (self);
  end_thing (self);
}

static void
add_variants (FindIndex   *self,
              DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      for (guint j = 0; j < demarc_service_get_n_variants (service); j++)
        add_variant (self, model, service, demarc_model_get_variant (model, service, j));
    }
}

static void
add_categories (FindIndex   *self,
                DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    {
      DemarcCategory *category = demarc_model_get_any_category (model, i);

      begin_entry (self, category);
      add_name (self, demarc_category_get_short (category));
      end_names (self);
      end_thing (self);
    }
}

static void
add_layers (FindIndex   *self,
            DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcLayer *layer = demarc_model_get_layer (model, i);

      begin_entry (self, layer);
      add_without_party (self, model, demarc_entry_get_title (DEMARC_ENTRY (layer)));
      add_names (self, demarc_layer_get_words (layer));
      end_names (self);
      add_text (self, demarc_layer_get_summary (layer));
      end_thing (self);
    }
}

static void
add_areas (FindIndex   *self,
           DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_areas (model); i++)
    {
      begin_entry (self, demarc_model_get_area (model, i));
      end_names (self);
      end_thing (self);
    }
}

static void
add_tools (FindIndex   *self,
           DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_tools (model); i++)
    {
      DemarcTool *tool = demarc_model_get_tool (model, i);

      begin_entry (self, tool);
      add_without_party (self, model, demarc_entry_get_title (DEMARC_ENTRY (tool)));
      add_names (self, demarc_tool_get_aliases (tool));
      end_names (self);
      add_text (self, demarc_tool_get_use (tool));
      end_thing (self);
    }
}

static void
add_terms (FindIndex   *self,
           DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_terms (model); i++)
    {
      DemarcTerm *term = demarc_model_get_term (model, i);

      begin_entry (self, term);
      add_names (self, demarc_term_get_aliases (term));
      end_names (self);
      add_text (self, demarc_term_get_meaning (term));
      end_thing (self);
    }
}

/* What several services have to do in the same words is found once. The store keeps equal texts
 * once, so that their addresses tell. */
static void
add_duty (FindIndex     *self,
          DemarcService *service,
          DemarcLayer   *layer,
          DemarcParty    party,
          const char    *text)
{
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->duties, text));
  FindThing *thing;

  if (*text == '\0')
    return;
  if (known > 0)
    {
      thing = &g_array_index (self->things, FindThing, known - 1);
      thing->n_more += thing->last != service;
      thing->last = service;
      return;
    }

  thing = begin_thing (self, layer);
  thing->service = service;
  thing->last = service;
  thing->party = party;
  thing->text = text;
  g_hash_table_insert (self->duties, (gpointer) text, GUINT_TO_POINTER (self->things->len));
  add_text (self, text);
  end_names (self);
  end_thing (self);
}

/* The halves of a service's layers are duties as well: in the words of that layer. */
static void
add_halves (FindIndex     *self,
            DemarcModel   *model,
            DemarcService *service)
{
  static const guint fields[] = { CELL_CUSTOMER, CELL_PROVIDER };
  DemarcList cells = demarc_record_get_list (demarc_entry_get_record (DEMARC_ENTRY (service)),
                                             SERVICE_CELLS);

  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcRecord cell = demarc_list_find_pair (cells, i);

      for (guint party = 0; demarc_record_is_there (cell) && party < DEMARC_N_PARTIES; party++)
        add_duty (self, service, demarc_model_get_layer (model, i), (DemarcParty) party,
                  demarc_record_get_text (cell, fields[party]));
    }
}

static void
add_duties (FindIndex   *self,
            DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      for (guint party = 0; party < DEMARC_N_PARTIES; party++)
        {
          DemarcList duties = demarc_model_get_duties (model, service, (DemarcParty) party);

          for (guint j = 0; j < duties.n; j++)
            {
              DemarcDuty duty = demarc_model_get_duty (model, duties, j);

              add_duty (self, service, duty.layer, (DemarcParty) party, duty.text);
            }
        }
      add_halves (self, model, service);
    }
}

static void
add_misconceptions (FindIndex   *self,
                    DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_misconceptions (model); i++)
    {
      DemarcMisconception *misconception = demarc_model_get_misconception (model, i);

      begin_entry (self, misconception);
      end_names (self);
      add_text (self, demarc_misconception_get_truth (misconception));
      end_thing (self);
    }
}

static void
add_sources (FindIndex   *self,
             DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_sources (model); i++)
    {
      DemarcSource *source = demarc_model_get_source (model, i);

      /* Their ids are codes that nobody types. */
      begin_thing (self, source);
      add_name (self, demarc_entry_get_title (DEMARC_ENTRY (source)));
      add_name (self, demarc_source_get_short (source));
      end_names (self);
      end_thing (self);
    }
}

/* Puts all things of a model in a row. */
void
_demarc_find_gather (FindIndex   *self,
                     DemarcModel *model)
{
  /* In the order of #DemarcFindKind. */
  static void (*const gatherers[DEMARC_N_FIND_KINDS]) (FindIndex *, DemarcModel *) = {
    add_services, add_variants, add_categories,     add_layers,  add_areas,
    add_tools,    add_terms,    add_duties,         add_misconceptions, add_sources,
  };

  self->model = model;
  self->things = g_array_new (FALSE, FALSE, sizeof (FindThing));
  self->keys = g_string_new (NULL);
  self->duties = g_hash_table_new (NULL, NULL);
  for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
    {
      self->first[kind] = self->things->len;
      gatherers[kind] (self, model);
    }
  self->first[DEMARC_N_FIND_KINDS] = self->things->len;
  g_clear_pointer (&self->duties, g_hash_table_unref);
}
