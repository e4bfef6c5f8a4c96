/* demarc-layer.c: a layer of the model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layer.h"

#include "demarc-model-shapes.h"

/**
 * DemarcLayer:
 *
 * One layer of the diagram, such as the guest operating system: a part of the work that somebody
 * has to answer for, whatever the service.
 */
struct _DemarcLayer
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcLayer, demarc_layer, DEMARC_TYPE_ENTRY)

static void
demarc_layer_class_init (DemarcLayerClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = LAYER_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = LAYER_TITLE;
}

static void
demarc_layer_init (DemarcLayer *self)
{
}

static const char *
get_text (DemarcLayer *self,
          guint        field)
{
  return demarc_record_get_text (demarc_entry_get_record (DEMARC_ENTRY (self)), field);
}

static DemarcList
get_list (DemarcLayer *self,
          guint        field)
{
  return demarc_record_get_list (demarc_entry_get_record (DEMARC_ENTRY (self)), field);
}

/**
 * demarc_layer_get_summary:
 * @self: a layer
 *
 * Gets what the diagram shows under the title: a few nouns.
 *
 * Returns: (transfer none): the summary
 */
const char *
demarc_layer_get_summary (DemarcLayer *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER (self), NULL);

  return get_text (self, LAYER_SUMMARY);
}

/**
 * demarc_layer_get_meaning:
 * @self: a layer
 *
 * Gets what the layer is, in sentences.
 *
 * Returns: (transfer none): the meaning
 */
const char *
demarc_layer_get_meaning (DemarcLayer *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER (self), NULL);

  return get_text (self, LAYER_MEANING);
}

/**
 * demarc_layer_get_icon:
 * @self: a layer
 *
 * Gets which of the built-in icons stands for the layer.
 *
 * Returns: its position among the icons' names; -1 for none
 */
int
demarc_layer_get_icon (DemarcLayer *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER (self), -1);

  return demarc_record_get_ref (demarc_entry_get_record (DEMARC_ENTRY (self)), LAYER_ICON);
}

/**
 * demarc_layer_get_control:
 * @self: a layer
 *
 * Gets the type of the layer's controls.
 *
 * Returns: the type
 */
DemarcControl
demarc_layer_get_control (DemarcLayer *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER (self), DEMARC_CONTROL_SHARED);

  return (DemarcControl) demarc_record_get_ref (demarc_entry_get_record (DEMARC_ENTRY (self)),
                                                LAYER_CONTROL);
}

/**
 * demarc_layer_get_control_note:
 * @self: a layer
 *
 * Gets what else there is to say about the type of control.
 *
 * Returns: (transfer none): a sentence, or ""
 */
const char *
demarc_layer_get_control_note (DemarcLayer *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER (self), NULL);

  return get_text (self, LAYER_CONTROL_NOTE);
}

/**
 * demarc_layer_get_examples:
 * @self: a layer
 *
 * Gets example controls.
 *
 * Returns: a list of texts
 */
DemarcList
demarc_layer_get_examples (DemarcLayer *self)
{
  return get_list (self, LAYER_EXAMPLES);
}

/**
 * demarc_layer_get_half:
 * @self: a layer
 * @party: a side
 *
 * Gets what a side does for this layer in general, where a service says nothing of its own.
 *
 * Returns: (transfer none): a verb phrase
 */
const char *
demarc_layer_get_half (DemarcLayer *self,
                       DemarcParty  party)
{
  g_return_val_if_fail (DEMARC_IS_LAYER (self), NULL);

  return get_text (self, party == DEMARC_PARTY_CUSTOMER ? LAYER_CUSTOMER : LAYER_PROVIDER);
}

/**
 * demarc_layer_get_words:
 * @self: a layer
 *
 * Gets the everyday words by which people mean this layer.
 *
 * Returns: a list of texts
 */
DemarcList
demarc_layer_get_words (DemarcLayer *self)
{
  return get_list (self, LAYER_WORDS);
}

/**
 * demarc_layer_get_points:
 * @self: a layer
 *
 * Gets what the sources say about the layer; demarc_model_get_point() reads them.
 *
 * Returns: a list of points
 */
DemarcList
demarc_layer_get_points (DemarcLayer *self)
{
  return get_list (self, LAYER_POINTS);
}
