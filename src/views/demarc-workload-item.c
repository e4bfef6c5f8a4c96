/* demarc-workload-item.c: something that the page of the workload lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-item.h"

#include <glib/gi18n-lib.h>

/**
 * DemarcWorkloadItem:
 *
 * The head of a section, or one of its rows: a duty, or a layer of which nobody says for certain
 * whose it is. Items with the same key are the same thing; what is said of it can change.
 */
struct _DemarcWorkloadItem
{
  GObject      parent_instance;

  /* Owned */
  char        *key;
  char        *title;
  char        *head;     /* what stands above the title, or NULL */
  char        *note;     /* what stands below it, or NULL */
  GPtrArray   *subjects; /* that it comes from; none for a head */

  /* Of the model */
  DemarcLayer *layer;    /* NULL for a head */

  guint        n;        /* the rows of a head */
  guint        n_own;    /* the subjects before those that are on the other side of a change */
  gboolean     is_taken; /* whether that other side is the one before */
  int          chosen;   /* which of the subjects is looked at, or -1 */
  gboolean     is_open;
};

G_DEFINE_FINAL_TYPE (DemarcWorkloadItem, demarc_workload_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
demarc_workload_item_finalize (GObject *object)
{
  DemarcWorkloadItem *self = DEMARC_WORKLOAD_ITEM (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->head, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);

  G_OBJECT_CLASS (demarc_workload_item_parent_class)->finalize (object);
}

static void
demarc_workload_item_class_init (DemarcWorkloadItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_workload_item_finalize;

  /**
   * DemarcWorkloadItem::changed:
   *
   * Emitted when something else is to be said of it.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
demarc_workload_item_init (DemarcWorkloadItem *self)
{
  self->subjects = g_ptr_array_new_with_free_func (g_object_unref);
  self->chosen = -1;
  self->is_open = TRUE;
}

/* A row that is about a layer of some services. */
static DemarcWorkloadItem *
new_row (DemarcWorkload *workload,
         const char     *section,
         DemarcLayer    *layer,
         const char     *title,
         const guint    *subjects,
         guint           n_subjects)
{
  DemarcWorkloadItem *self = g_object_new (DEMARC_TYPE_WORKLOAD_ITEM, NULL);

  self->layer = layer;
  self->title = g_strdup (title);
  self->key = g_strdup_printf ("%s/%s/%s", section, demarc_entry_get_id (DEMARC_ENTRY (layer)),
                               title);
  self->n_own = n_subjects;
  for (guint i = 0; i < n_subjects; i++)
    g_ptr_array_add (self->subjects,
                     g_object_ref (demarc_workload_get_subject (workload, subjects[i])));

  return self;
}

static const char *
get_layer_title (DemarcWorkloadItem *self)
{
  return demarc_entry_get_title (DEMARC_ENTRY (self->layer));
}

/* The services on the other side of a change show why the duty changes hands. */
static void
add_others (DemarcWorkloadItem *self,
            DemarcWorkload     *own,
            DemarcWorkload     *other)
{
  for (guint i = 0; i < demarc_workload_get_n_subjects (other); i++)
    {
      DemarcSubject *subject = demarc_workload_get_subject (other, i);

      if (demarc_workload_find (own, subject) < 0)
        g_ptr_array_add (self->subjects, g_object_ref (subject));
    }
}

/**
 * demarc_workload_item_new_head:
 * @key: what tells the section from others
 * @title: its title
 * @n: how many rows it has
 * @note: (nullable): what there is to say of all of them
 *
 * Makes the head of a section.
 *
 * Returns: (transfer full): the item
 */
DemarcWorkloadItem *
demarc_workload_item_new_head (const char *key,
                               const char *title,
                               guint       n,
                               const char *note)
{
  DemarcWorkloadItem *self = g_object_new (DEMARC_TYPE_WORKLOAD_ITEM, NULL);

  self->key = g_strdup (key);
  self->title = g_strdup (title);
  self->note = g_strdup (note);
  self->n = n;

  return self;
}

/**
 * demarc_workload_item_new_duty:
 * @workload: a workload
 * @duty: a duty of it
 *
 * Makes the row of a duty, in the section of its layer.
 *
 * Returns: (transfer full): the item
 */
DemarcWorkloadItem *
demarc_workload_item_new_duty (DemarcWorkload           *workload,
                               const DemarcWorkloadDuty *duty)
{
  return new_row (workload, "duty", duty->layer, demarc_workload_duty_get_words (duty),
                  duty->subjects, duty->n_subjects);
}

/**
 * demarc_workload_item_new_changed:
 * @change: a change
 * @part: one of its lists
 * @changed: a duty of that list
 *
 * Makes the row of a duty in a change.
 *
 * Returns: (transfer full): the item
 */
DemarcWorkloadItem *
demarc_workload_item_new_changed (DemarcWorkloadChange    *change,
                                  DemarcChangePart         part,
                                  const DemarcChangedDuty *changed)
{
  const DemarcWorkloadDuty *duty = changed->duty;
  DemarcWorkloadItem *self = new_row (
    demarc_workload_change_get_owner (change, part), demarc_change_part_get_word (part),
    duty->layer, demarc_workload_duty_get_words (duty), duty->subjects, duty->n_subjects);

  self->head = g_strdup (get_layer_title (self));
  self->note = demarc_workload_change_dup_note (change, part, changed);
  self->is_taken = part == DEMARC_CHANGE_TAKEN;
  if (changed->fate != DEMARC_FATE_SAME)
    add_others (self, demarc_workload_change_get_owner (change, part),
                self->is_taken ? demarc_workload_change_get_before (change)
                               : demarc_workload_change_get_after (change));

  return self;
}

/**
 * demarc_workload_item_new_gap:
 * @workload: a workload
 * @gap: a gap of it
 *
 * Makes the row of a gap.
 *
 * Returns: (transfer full): the item
 */
DemarcWorkloadItem *
demarc_workload_item_new_gap (DemarcWorkload          *workload,
                              const DemarcWorkloadGap *gap)
{
  DemarcWorkloadItem *self =
    new_row (workload, "gap", gap->layer, demarc_workload_gap_get_words (gap), gap->subjects,
             gap->n_subjects);

  self->head = g_strdup (get_layer_title (self));

  return self;
}

/**
 * demarc_workload_item_get_key:
 * @self: an item
 *
 * Gets what tells it from others.
 *
 * Returns: (transfer none): the key
 */
const char *
demarc_workload_item_get_key (DemarcWorkloadItem *self)
{
  return self->key;
}

/**
 * demarc_workload_item_is_head:
 * @self: an item
 *
 * Tells whether it heads a section.
 *
 * Returns: whether it does
 */
gboolean
demarc_workload_item_is_head (DemarcWorkloadItem *self)
{
  return self->layer == NULL;
}

/**
 * demarc_workload_item_get_title:
 * @self: an item
 *
 * Gets the title of a section, or what a row is about.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_workload_item_get_title (DemarcWorkloadItem *self)
{
  return self->title;
}

/**
 * demarc_workload_item_get_head:
 * @self: an item
 *
 * Gets what stands above the title: the layer, where the section does not name it.
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
demarc_workload_item_get_head (DemarcWorkloadItem *self)
{
  return self->head;
}

/**
 * demarc_workload_item_get_note:
 * @self: an item
 *
 * Gets what stands below the title.
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
demarc_workload_item_get_note (DemarcWorkloadItem *self)
{
  return self->note;
}

/**
 * demarc_workload_item_get_count:
 * @self: the head of a section
 *
 * Counts the rows of the section, seen or not.
 *
 * Returns: how many there are
 */
guint
demarc_workload_item_get_count (DemarcWorkloadItem *self)
{
  return self->n;
}

/**
 * demarc_workload_item_get_layer:
 * @self: an item
 *
 * Gets the layer that a row is about.
 *
 * Returns: (transfer none) (nullable): the layer; %NULL for a head
 */
DemarcLayer *
demarc_workload_item_get_layer (DemarcWorkloadItem *self)
{
  return self->layer;
}

/**
 * demarc_workload_item_get_subjects:
 * @self: an item
 *
 * Gets the services that a row comes from.
 *
 * Returns: (transfer none) (element-type DemarcSubject): the services; none for a head
 */
GPtrArray *
demarc_workload_item_get_subjects (DemarcWorkloadItem *self)
{
  return self->subjects;
}

/**
 * demarc_workload_item_get_open:
 * @self: the head of a section
 *
 * Tells whether the rows of the section are seen.
 *
 * Returns: whether they are
 */
gboolean
demarc_workload_item_get_open (DemarcWorkloadItem *self)
{
  return self->is_open;
}

/**
 * demarc_workload_item_set_open:
 * @self: the head of a section
 * @is_open: whether the rows of the section are seen
 *
 * Notes whether the rows are seen.
 */
void
demarc_workload_item_set_open (DemarcWorkloadItem *self,
                               gboolean            is_open)
{
  if (self->is_open == is_open)
    return;

  self->is_open = is_open;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * demarc_workload_item_get_chosen:
 * @self: an item
 *
 * Gets which of the services is looked at.
 *
 * Returns: its position among the subjects, or -1
 */
int
demarc_workload_item_get_chosen (DemarcWorkloadItem *self)
{
  return self->chosen;
}

/**
 * demarc_workload_item_set_chosen:
 * @self: an item
 * @chosen: which of its services is looked at, or -1
 *
 * Notes which service is looked at.
 */
void
demarc_workload_item_set_chosen (DemarcWorkloadItem *self,
                                 int                 chosen)
{
  if (self->chosen == chosen)
    return;

  self->chosen = chosen;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * demarc_workload_item_take:
 * @self: an item
 * @other: an item with the same key
 *
 * Says from now on what the other item says.
 */
void
demarc_workload_item_take (DemarcWorkloadItem *self,
                           DemarcWorkloadItem *other)
{
  g_return_if_fail (g_str_equal (self->key, other->key));

  g_free (self->title);
  g_free (self->head);
  g_free (self->note);
  self->title = g_strdup (other->title);
  self->head = g_strdup (other->head);
  self->note = g_strdup (other->note);
  self->n = other->n;
  self->n_own = other->n_own;
  self->is_taken = other->is_taken;
  g_ptr_array_set_size (self->subjects, 0);
  for (guint i = 0; i < other->subjects->len; i++)
    g_ptr_array_add (self->subjects, g_object_ref (g_ptr_array_index (other->subjects, i)));
  self->layer = other->layer;
  self->chosen = -1;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static char *
dup_head_name (DemarcWorkloadItem *self)
{
  if (self->n == 0)
    /* Translators: read aloud for a section that is empty; %s is its title. */
    return g_strdup_printf (_("%s: none"), self->title);

  /* Translators: read aloud for a section that can be opened; %1$s is its title, %2$u how many rows
   * it has. */
  return self->is_open ? g_strdup_printf (_("%1$s: %2$u, open"), self->title, self->n)
                       : g_strdup_printf (_("%1$s: %2$u, closed"), self->title, self->n);
}

static char *
dup_tags (DemarcWorkloadItem *self)
{
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < self->subjects->len; i++)
    {
      g_autofree char *tag = demarc_workload_item_dup_tag (self, i);

      if (i > 0)
        g_string_append (tags, C_("list", ", "));
      g_string_append (tags, tag);
    }

  return g_string_free (tags, FALSE);
}

/**
 * demarc_workload_item_dup_tag:
 * @self: an item
 * @position: one of its services
 *
 * Makes what names a service of an item.
 *
 * Returns: (transfer full): such as "Amazon EC2", or "Then: AWS Fargate"
 */
char *
demarc_workload_item_dup_tag (DemarcWorkloadItem *self,
                              guint               position)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (position < self->subjects->len, NULL);

  title = demarc_subject_dup_full_title (g_ptr_array_index (self->subjects, position));
  if (position < self->n_own)
    return g_steal_pointer (&title);

  /* Translators: in these, %s is the service on the other side of a swap. */
  return self->is_taken ? g_strdup_printf (_("Before: %s"), title)
                        : g_strdup_printf (_("Then: %s"), title);
}

/**
 * demarc_workload_item_dup_name:
 * @self: an item
 *
 * Makes what screen readers say of it.
 *
 * Returns: (transfer full): the name
 */
char *
demarc_workload_item_dup_name (DemarcWorkloadItem *self)
{
  g_autofree char *titles = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *row = NULL;
  g_autofree char *noted = NULL;

  if (demarc_workload_item_is_head (self))
    return dup_head_name (self);

  titles = dup_tags (self);
  row = self->head == NULL
          /* Translators: read aloud for a duty; %1$s is what has to be done, %2$s the services. */
          ? g_strdup_printf (_("%1$s. For %2$s"), self->title, titles)
          /* Translators: read aloud; %1$s is a layer, %2$s a duty, %3$s the services. */
          : g_strdup_printf (_("%1$s: %2$s. For %3$s"), self->head, self->title, titles);
  noted = self->note == NULL ? g_strdup (row)
                             /* Translators: read aloud; %1$s is a duty, %2$s a note on it. */
                             : g_strdup_printf (_("%1$s. %2$s"), row, self->note);
  if (self->chosen < 0)
    return g_steal_pointer (&noted);

  subject = demarc_workload_item_dup_tag (self, (guint) self->chosen);

  /* Translators: read aloud; %1$s is a duty, %2$s the service whose reasons are shown. */
  return g_strdup_printf (_("%1$s. Chosen: %2$s"), noted, subject);
}
