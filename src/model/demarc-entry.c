/* demarc-entry.c: a thing of the model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-entry-private.h"

/**
 * DemarcEntry:
 *
 * Anything in the model that has an id and can stand in a list: a layer, a service, a source.
 *
 * An entry is immutable and small: it only knows where its record lies. It keeps the store alive.
 */
typedef struct
{
  /* Owned */
  DemarcStore  *store;

  DemarcRecord  record;
  guint         position;
} DemarcEntryPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (DemarcEntry, demarc_entry, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
demarc_entry_finalize (GObject *object)
{
  DemarcEntryPrivate *priv = demarc_entry_get_instance_private (DEMARC_ENTRY (object));

  g_clear_pointer (&priv->store, demarc_store_unref);

  G_OBJECT_CLASS (demarc_entry_parent_class)->finalize (object);
}

static void
demarc_entry_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  DemarcEntry *self = DEMARC_ENTRY (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, demarc_entry_get_id (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, demarc_entry_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_entry_class_init (DemarcEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = demarc_entry_finalize;
  object_class->get_property = demarc_entry_get_property;

  /**
   * DemarcEntry:id:
   *
   * The id, unique in its list.
   */
  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * DemarcEntry:title:
   *
   * What people call it. It is data, never markup.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
demarc_entry_init (DemarcEntry *self)
{
}

/* Makes an entry of a final type for a record of @store. */
DemarcEntry *
_demarc_entry_new (GType        type,
                   DemarcStore *store,
                   DemarcRecord record,
                   guint        position)
{
  DemarcEntry *self = g_object_new (type, NULL);
  DemarcEntryPrivate *priv = demarc_entry_get_instance_private (self);

  priv->store = demarc_store_ref (store);
  priv->record = record;
  priv->position = position;

  return self;
}

/**
 * demarc_entry_get_id:
 * @self: an entry
 *
 * Gets the id.
 *
 * Returns: (transfer none): the id, unique in its list
 */
const char *
demarc_entry_get_id (DemarcEntry *self)
{
  g_return_val_if_fail (DEMARC_IS_ENTRY (self), NULL);

  return demarc_record_get_text (demarc_entry_get_record (self),
                                 DEMARC_ENTRY_GET_CLASS (self)->id_field);
}

/**
 * demarc_entry_get_title:
 * @self: an entry
 *
 * Gets what people call it.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_entry_get_title (DemarcEntry *self)
{
  g_return_val_if_fail (DEMARC_IS_ENTRY (self), NULL);

  return demarc_record_get_text (demarc_entry_get_record (self),
                                 DEMARC_ENTRY_GET_CLASS (self)->title_field);
}

/**
 * demarc_entry_get_position:
 * @self: an entry
 *
 * Gets where it stands in its list.
 *
 * Returns: the position, from 0
 */
guint
demarc_entry_get_position (DemarcEntry *self)
{
  DemarcEntryPrivate *priv = demarc_entry_get_instance_private (self);

  g_return_val_if_fail (DEMARC_IS_ENTRY (self), 0);

  return priv->position;
}

/**
 * demarc_entry_get_record:
 * @self: an entry
 *
 * Gets the record behind it, for the typed classes.
 *
 * Returns: the record, valid as long as @self
 */
DemarcRecord
demarc_entry_get_record (DemarcEntry *self)
{
  DemarcEntryPrivate *priv = demarc_entry_get_instance_private (self);

  return priv->record;
}
