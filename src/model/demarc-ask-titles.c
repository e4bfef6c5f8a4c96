/* demarc-ask-titles.c: what was understood, in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-sentences.h"

#include <glib/gi18n-lib.h>

/* The layer, as it stands inside a sentence. */
char *
_demarc_reading_dup_layer (DemarcReading *self)
{
  return demarc_model_dup_mid_sentence (
    self->model, demarc_entry_get_title (DEMARC_ENTRY (self->pick.layer)));
}

/* The subjects, one after the other. */
char *
_demarc_reading_dup_subjects (DemarcReading *self)
{
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < self->subjects->len; i++)
    {
      g_autofree char *title =
        demarc_subject_dup_full_title (g_ptr_array_index (self->subjects, i));

      _demarc_ask_append_item (titles, title);
    }

  return g_string_free (titles, FALSE);
}

static char *
dup_cell_title (DemarcReading *self)
{
  g_autofree char *layer = _demarc_reading_dup_layer (self);
  g_autofree char *subjects = _demarc_reading_dup_subjects (self);

  /* Translators: these stand after "Understood as:". %1$s is a layer, %2$s a service or category,
   * or a list of them, %3$s the provider. */
  switch (self->pick.owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (self->pick.negated
                                ? _("%1$s on %2$s, and whether it is not yours")
                                : _("%1$s on %2$s, and whether it is yours"),
                              layer, subjects);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (self->pick.negated
                                ? _("%1$s on %2$s, and whether it is not shared")
                                : _("%1$s on %2$s, and whether it is shared"),
                              layer, subjects);
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (self->pick.negated
                                ? _("%1$s on %2$s, and whether it is not the work of %3$s")
                                : _("%1$s on %2$s, and whether it is the work of %3$s"),
                              layer, subjects, _demarc_ask_get_provider (self));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (self->pick.negated ? _("who does not answer for %1$s on %2$s")
                                                 : _("%1$s on %2$s"),
                              layer, subjects);
    }
}

static char *
dup_duties_title (DemarcReading *self)
{
  g_autofree char *subjects = _demarc_reading_dup_subjects (self);

  /* Translators: these stand after "Understood as:". The last value is a service or category, or a
   * list of them; of two, the first is the provider. */
  switch (self->pick.owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (self->pick.negated ? _("what you do not have to do for %s")
                                                 : _("what you do for %s"),
                              subjects);
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (self->pick.negated ? _("what %1$s does not do for %2$s")
                                                 : _("what %1$s does for %2$s"),
                              _demarc_ask_get_provider (self), subjects);
    case DEMARC_OWNER_SHARED:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (self->pick.negated ? _("what is not shared on %s")
                                                 : _("what is shared on %s"),
                              subjects);
    }
}

static char *
dup_all_services_title (DemarcReading *self)
{
  g_autofree char *layer = _demarc_reading_dup_layer (self);

  /* Translators: these stand after "Understood as:". The last value is a layer; of two, the first
   * is the provider. */
  switch (self->pick.owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (self->pick.negated
                                ? _("services on which you have no part in %s")
                                : _("services on which you have a part in %s"),
                              layer);
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (self->pick.negated
                                ? _("services on which %1$s has no part in %2$s")
                                : _("services on which %1$s has a part in %2$s"),
                              _demarc_ask_get_provider (self), layer);
    case DEMARC_OWNER_SHARED:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (self->pick.negated ? _("services on which %s is not shared")
                                                 : _("services on which %s is shared"),
                              layer);
    }
}

/* Only some of the services may be asked for. */
static char *
dup_services_title (DemarcReading *self)
{
  g_autofree char *all = dup_all_services_title (self);
  gpointer narrowed =
    self->pick.category != NULL ? (gpointer) self->pick.category : (gpointer) self->pick.area;

  if (narrowed == NULL)
    return g_steal_pointer (&all);

  /* Translators: %1$s is such as "services on which you have a part in guest operating system",
   * %2$s an area or a category, such as "Storage". */
  return g_strdup_printf (_("%1$s, of those under %2$s"), all,
                          demarc_entry_get_title (DEMARC_ENTRY (narrowed)));
}

static char *
dup_subject_title (DemarcReading *self)
{
  g_autofree char *subjects = _demarc_reading_dup_subjects (self);

  /* Translators: stands after "Understood as:". %s is a service or category, or a list of them. */
  return g_strdup_printf (_("all layers of %s"), subjects);
}

static char *
dup_layer_title (DemarcReading *self)
{
  g_autofree char *layer = _demarc_reading_dup_layer (self);

  /* Translators: stands after "Understood as:". %s is a layer. */
  return g_strdup_printf (_("%s on all services"), layer);
}

/**
 * demarc_reading_dup_title:
 * @self: a reading
 *
 * Makes what was understood, in a few words, for lists of readings.
 *
 * Returns: (transfer full): such as "guest operating system on Amazon RDS"
 */
char *
demarc_reading_dup_title (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  switch (self->pick.kind)
    {
    case DEMARC_READING_CELL:
      return dup_cell_title (self);
    case DEMARC_READING_DUTIES:
      return dup_duties_title (self);
    case DEMARC_READING_SERVICES:
      return dup_services_title (self);
    case DEMARC_READING_SUBJECT:
      return dup_subject_title (self);
    case DEMARC_READING_LAYER:
    default:
      return dup_layer_title (self);
    }
}

/**
 * demarc_reading_dup_understood:
 * @self: a reading
 *
 * Says what was understood.
 *
 * Returns: (transfer full): such as "Understood as: guest operating system on Amazon RDS."
 */
char *
demarc_reading_dup_understood (DemarcReading *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  title = demarc_reading_dup_title (self);

  /* Translators: %s is how a question was understood, such as "guest operating system on Amazon
   * RDS". */
  return g_strdup_printf (_("Understood as: %s."), title);
}
