/* demarc-workload-sentence.c: a workload in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-change.h"

#include <glib/gi18n-lib.h>

static void
append_item (GString    *list,
             const char *item)
{
  if (list->len > 0)
    /* Translators: between the items of a list of layers. */
    g_string_append (list, C_("list", ", "));
  g_string_append (list, item);
}

/* The layers of the duties of a list that have a fate, each once, and how many duties these are. */
static char *
dup_layers (DemarcWorkloadChange *self,
            DemarcChangePart      part,
            DemarcFate            fate,
            guint                *n)
{
  DemarcModel *model = demarc_workload_get_model (demarc_workload_change_get_before (self));
  g_autoptr (GString) list = g_string_new (NULL);
  DemarcLayer *last = NULL;

  *n = 0;
  for (guint i = 0; i < demarc_workload_change_get_n (self, part); i++)
    {
      const DemarcChangedDuty *changed = demarc_workload_change_get (self, part, i);
      DemarcLayer *layer = changed->duty->layer;
      g_autofree char *title = NULL;

      if (changed->fate != fate)
        continue;

      (*n)++;
      if (layer == last)
        continue;
      title = demarc_model_dup_mid_sentence (model, demarc_entry_get_title (DEMARC_ENTRY (layer)));
      append_item (list, title);
      last = layer;
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* The one service of a workload that another one lacks. */
static char *
dup_only (DemarcWorkload *of,
          DemarcWorkload *against)
{
  DemarcSubject *only = NULL;

  for (guint i = 0; i < demarc_workload_get_n_subjects (of); i++)
    {
      DemarcSubject *subject = demarc_workload_get_subject (of, i);

      if (demarc_workload_find (against, subject) >= 0)
        continue;
      if (only != NULL)
        return NULL;
      only = subject;
    }

  return only == NULL ? NULL : demarc_subject_dup_full_title (only);
}

static const char *
get_provider (DemarcWorkloadChange *self)
{
  return demarc_model_get_party_name (
    demarc_workload_get_model (demarc_workload_change_get_before (self)), DEMARC_PARTY_PROVIDER);
}

/* What the provider takes over: the first thing that people ask. */
static char *
dup_handed (DemarcWorkloadChange *self,
            const char           *from,
            const char           *to)
{
  const char *provider = get_provider (self);
  guint n = 0;
  g_autofree char *layers =
    dup_layers (self, DEMARC_CHANGE_HANDED, DEMARC_FATE_PROVIDER, &n);

  /* Translators: in these, %1$s and %2$s are services, %3$s is the provider, %4$u how many duties,
   * %5$s the list of their layers. */
  if (from != NULL && to != NULL)
    return n == 0 ? g_strdup_printf (_("Swapping %1$s for %2$s hands %3$s no duty."), from, to,
                                     provider)
                  : g_strdup_printf (
                      ngettext ("Swapping %1$s for %2$s hands %3$s %4$u duty: %5$s.",
                                "Swapping %1$s for %2$s hands %3$s %4$u duties: %5$s.", n),
                      from, to, provider, n, layers);

  /* Translators: in these, %1$s is the provider, %2$u how many duties, %3$s the list of their
   * layers. */
  return n == 0 ? g_strdup_printf (_("The change hands %1$s no duty."), provider)
                : g_strdup_printf (ngettext ("The change hands %1$s %2$u duty: %3$s.",
                                             "The change hands %1$s %2$u duties: %3$s.", n),
                                   provider, n, layers);
}

static char *
dup_left (DemarcFate  fate,
          guint       n,
          const char *layers)
{
  /* Translators: in all of these, %1$u is how many duties, %2$s the list of their layers. */
  switch (fate)
    {
    case DEMARC_FATE_NONE:
      return g_strdup_printf (ngettext ("%1$u duty falls away: %2$s.",
                                        "%1$u duties fall away: %2$s.", n), n, layers);
    case DEMARC_FATE_SHARED:
      return g_strdup_printf (ngettext ("%1$u duty of yours becomes shared: %2$s.",
                                        "%1$u duties of yours become shared: %2$s.", n), n, layers);
    case DEMARC_FATE_WHOLE:
      return g_strdup_printf (ngettext ("%1$u shared duty becomes yours alone: %2$s.",
                                        "%1$u shared duties become yours alone: %2$s.", n), n,
                              layers);
    case DEMARC_FATE_OPEN:
    default:
      return g_strdup_printf (
        ngettext ("Nobody says for certain who takes over %1$u duty, so it stays yours: %2$s.",
                  "Nobody says for certain who takes over %1$u duties, so they stay yours: %2$s.",
                  n), n, layers);
    }
}

static char *
dup_taken (DemarcFate  fate,
           guint       n,
           const char *layers)
{
  if (fate == DEMARC_FATE_PROVIDER)
    return g_strdup_printf (ngettext ("You take back %1$u duty: %2$s.",
                                      "You take back %1$u duties: %2$s.", n), n, layers);
  if (fate == DEMARC_FATE_NONE)
    return g_strdup_printf (ngettext ("%1$u duty is new: %2$s.", "%1$u duties are new: %2$s.", n),
                            n, layers);

  return g_strdup_printf (ngettext ("%1$u duty that nobody was certain of is yours: %2$s.",
                                    "%1$u duties that nobody was certain of are yours: %2$s.", n),
                          n, layers);
}

static void
add_part (DemarcWorkloadChange *self,
          GPtrArray            *sentences,
          DemarcChangePart      part,
          DemarcFate            fate)
{
  guint n = 0;
  g_autofree char *layers = dup_layers (self, part, fate, &n);

  if (n > 0)
    g_ptr_array_add (sentences, part == DEMARC_CHANGE_TAKEN ? dup_taken (fate, n, layers)
                                                            : dup_left (fate, n, layers));
}

static char *
dup_kept (DemarcWorkloadChange *self)
{
  guint before = demarc_workload_get_n_duties (demarc_workload_change_get_before (self));
  guint kept = demarc_workload_change_get_n (self, DEMARC_CHANGE_KEPT);

  /* Translators: %1$u is how many duties stay, %2$u how many there were. */
  return g_strdup_printf (ngettext ("You keep %1$u of %2$u duty.", "You keep %1$u of %2$u duties.",
                                    before), kept, before);
}

/**
 * demarc_workload_change_dup_sentence:
 * @self: a change
 *
 * Says in words what a change hands over, brings and leaves.
 *
 * Returns: (transfer full): two or more sentences
 */
char *
demarc_workload_change_dup_sentence (DemarcWorkloadChange *self)
{
  static const struct { DemarcChangePart part; DemarcFate fate; } order[] = {
    { DEMARC_CHANGE_HANDED, DEMARC_FATE_NONE },  { DEMARC_CHANGE_TAKEN, DEMARC_FATE_PROVIDER },
    { DEMARC_CHANGE_TAKEN, DEMARC_FATE_OPEN },   { DEMARC_CHANGE_TAKEN, DEMARC_FATE_NONE },
    { DEMARC_CHANGE_KEPT, DEMARC_FATE_SHARED },  { DEMARC_CHANGE_KEPT, DEMARC_FATE_WHOLE },
    { DEMARC_CHANGE_KEPT, DEMARC_FATE_OPEN },
  };
  g_autoptr (GPtrArray) sentences = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  sentences = g_ptr_array_new_with_free_func (g_free);
  from = dup_only (demarc_workload_change_get_before (self),
                   demarc_workload_change_get_after (self));
  to = dup_only (demarc_workload_change_get_after (self),
                 demarc_workload_change_get_before (self));

  g_ptr_array_add (sentences, dup_handed (self, from, to));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    add_part (self, sentences, order[i].part, order[i].fate);
  g_ptr_array_add (sentences, dup_kept (self));
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}
