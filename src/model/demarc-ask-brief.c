/* demarc-ask-brief.c: short answers, of however many services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-sentences.h"

#include <glib/gi18n-lib.h>

#include "demarc-resolve.h"
#include "demarc-sentences.h"

/* In a sentence, more services than this are counted and not named. */
#define MAX_NAMED 4

/* Services by who answers for the layer. */
typedef struct
{
  GPtrArray *services[DEMARC_N_OWNERS]; /* of DemarcService, borrowed */
  guint      n;
} Sorted;

static void
sort_services (DemarcReading *self,
               Sorted        *sorted)
{
  guint layer = demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer));

  for (guint i = 0; i < DEMARC_N_OWNERS; i++)
    sorted->services[i] = g_ptr_array_new ();

  for (guint i = 0; i < demarc_model_get_n_services (self->model); i++)
    {
      DemarcService *service = demarc_model_get_service (self->model, i);
      g_autoptr (DemarcSubject) subject = NULL;
      DemarcOwner owner;
      gboolean applies;

      if (!_demarc_reading_wants (self, service))
        continue;
      sorted->n++;
      subject = demarc_subject_new_for_service (service);
      owner = demarc_model_resolve_owner (self->model, subject, self->lens, layer, &applies);
      if (applies)
        g_ptr_array_add (sorted->services[owner], service);
    }
}

static void
clear_sorted (Sorted *sorted)
{
  for (guint i = 0; i < DEMARC_N_OWNERS; i++)
    g_clear_pointer (&sorted->services[i], g_ptr_array_unref);
}

/* The services in a few words: by name if they are few, else how many. */
static char *
dup_services (DemarcReading *self,
              const Sorted  *sorted,
              GPtrArray     *services)
{
  gboolean is_narrowed = self->pick.category != NULL || self->pick.area != NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  if (services->len == sorted->n && services->len > MAX_NAMED && !is_narrowed)
    return g_strdup (_("every service"));
  if (services->len > MAX_NAMED)
    return g_strdup_printf (ngettext ("%u service", "%u services", services->len), services->len);

  for (guint i = 0; i < services->len; i++)
    _demarc_ask_append_item (
      names, demarc_entry_get_title (DEMARC_ENTRY (g_ptr_array_index (services, i))));

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
append_owner (DemarcReading *self,
              GString       *text,
              const Sorted  *sorted,
              DemarcOwner    owner)
{
  g_autofree char *layer = _demarc_reading_dup_layer (self);
  g_autofree char *services = NULL;

  if (sorted->services[owner]->len == 0)
    return;

  services = dup_services (self, sorted, sorted->services[owner]);
  /* Translators: the last value is a list of services, "every service" or "12 services"; the one
   * before it a layer, the first of three the provider. */
  if (owner == DEMARC_OWNER_CUSTOMER)
    _demarc_ask_append_printf (text, _("You answer for %1$s on %2$s."), layer, services);
  else if (owner == DEMARC_OWNER_SHARED)
    _demarc_ask_append_printf (text, _("You and %1$s share %2$s on %3$s."),
                               _demarc_ask_get_provider (self), layer, services);
  else if (owner == DEMARC_OWNER_PROVIDER)
    _demarc_ask_append_printf (text, _("%1$s answers for %2$s on %3$s."),
                               _demarc_ask_get_provider (self), layer, services);
  else
    _demarc_ask_append_printf (text, _("Nobody says who answers for %1$s on %2$s."), layer,
                               services);
}

static gboolean
is_about_services (DemarcReading *self)
{
  return self->pick.kind == DEMARC_READING_SERVICES || self->pick.kind == DEMARC_READING_LAYER;
}

/**
 * demarc_reading_find_services:
 * @self: a reading of %DEMARC_READING_SERVICES or %DEMARC_READING_LAYER
 * @owner: an owner
 *
 * Finds the services whose layer is an owner's, of those that are asked for, as
 * demarc_reading_find_stacks() does, but without their stacks: for lists that are made while one
 * types. Services for which the layer hardly exists are left out.
 *
 * Returns: (transfer container) (element-type DemarcService): the services, in the model's order
 */
GPtrArray *
demarc_reading_find_services (DemarcReading *self,
                              DemarcOwner    owner)
{
  Sorted sorted = { { NULL } };
  GPtrArray *found;

  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);
  g_return_val_if_fail (is_about_services (self), NULL);

  sort_services (self, &sorted);
  found = g_ptr_array_ref (sorted.services[owner]);
  clear_sorted (&sorted);

  return found;
}

static void
append_cells (DemarcReading *self,
              GString       *text)
{
  guint layer = demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer));

  for (guint i = 0; i < self->subjects->len; i++)
    {
      DemarcStack *stack = demarc_reading_get_stack (self, i);
      const DemarcCell *cell = demarc_stack_get_cell (stack, layer);
      g_autofree char *answer = demarc_stack_dup_answer (stack, layer);

      _demarc_ask_append_verdict (self, text, cell);
      _demarc_ask_append (text, answer);
      if (!cell->applies)
        _demarc_ask_append (text, _("The layer hardly exists here."));
      if (cell->state == DEMARC_STATE_DISPUTED)
        _demarc_ask_append (text, _("Sources disagree."));
    }
}

static void
append_all_services (DemarcReading *self,
                     GString       *text)
{
  Sorted sorted = { { NULL } };

  sort_services (self, &sorted);
  for (guint i = 0; i < ASK_N_ORDER; i++)
    if (demarc_reading_asks_for (self, _demarc_ask_order[i]))
      append_owner (self, text, &sorted, _demarc_ask_order[i]);
  if (text->len == 0)
    _demarc_ask_append (text, _("There is no such service."));
  append_owner (self, text, &sorted, DEMARC_OWNER_UNSTATED);
  clear_sorted (&sorted);
}

/**
 * demarc_reading_dup_brief:
 * @self: a reading
 *
 * Answers the question as it was read, as demarc_reading_dup_sentence() does, but without the
 * reasons: whose it is, but not what each side does; how many services, where there are many. So it
 * is short, and soon made.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_reading_dup_brief (DemarcReading *self)
{
  GString *text;

  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  text = g_string_new (NULL);
  if (self->pick.kind == DEMARC_READING_CELL)
    append_cells (self, text);
  else if (is_about_services (self))
    append_all_services (self, text);
  else
    _demarc_ask_append_subjects (self, text, FALSE);

  return g_string_free (text, FALSE);
}
