/* demarc-workload-rows.c: the rows of the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-rows.h"

#include <glib/gi18n-lib.h>

/* The key of the section of gaps, and of those of the duties of a layer. */
#define GAPS "gaps"
#define LAYER "layer/"

/**
 * DemarcWorkloadRows:
 *
 * Sections with a head each, one below the other, as one list. The rows of a closed section are
 * not in the list. When something else is shown, what is the same stays the same item, so that
 * whoever reads does not lose the place.
 */
struct _DemarcWorkloadRows
{
  GObject     parent_instance;

  /* Owned */
  GPtrArray  *all;    /* the items of all sections, also of the closed ones */
  GPtrArray  *seen;
  GHashTable *closed; /* the keys of the closed sections */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcWorkloadRows, demarc_workload_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
demarc_workload_rows_get_item_type (GListModel *model)
{
  return DEMARC_TYPE_WORKLOAD_ITEM;
}

static guint
demarc_workload_rows_get_n_items (GListModel *model)
{
  return DEMARC_WORKLOAD_ROWS (model)->seen->len;
}

static gpointer
demarc_workload_rows_get_item (GListModel *model,
                               guint       position)
{
  DemarcWorkloadRows *self = DEMARC_WORKLOAD_ROWS (model);

  return position < self->seen->len ? g_object_ref (g_ptr_array_index (self->seen, position))
                                    : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = demarc_workload_rows_get_item_type;
  iface->get_n_items = demarc_workload_rows_get_n_items;
  iface->get_item = demarc_workload_rows_get_item;
}

static void
demarc_workload_rows_finalize (GObject *object)
{
  DemarcWorkloadRows *self = DEMARC_WORKLOAD_ROWS (object);

  g_clear_pointer (&self->all, g_ptr_array_unref);
  g_clear_pointer (&self->seen, g_ptr_array_unref);
  g_clear_pointer (&self->closed, g_hash_table_unref);

  G_OBJECT_CLASS (demarc_workload_rows_parent_class)->finalize (object);
}

static void
demarc_workload_rows_class_init (DemarcWorkloadRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_workload_rows_finalize;
}

static void
demarc_workload_rows_init (DemarcWorkloadRows *self)
{
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->seen = g_ptr_array_new_with_free_func (g_object_unref);
  self->closed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static DemarcWorkloadItem *
get (GPtrArray *items,
     guint      position)
{
  return g_ptr_array_index (items, position);
}

/* Where an item is, from a position on; past the end if nowhere. */
static guint
find (GPtrArray          *items,
      guint               from,
      DemarcWorkloadItem *item)
{
  while (from < items->len && get (items, from) != item)
    from++;

  return from;
}

static void
change (DemarcWorkloadRows *self,
        guint               position,
        guint               n_removed,
        GPtrArray          *from,
        guint               first,
        guint               n_added)
{
  if (n_removed + n_added == 0)
    return;

  if (n_removed > 0)
    g_ptr_array_remove_range (self->seen, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (self->seen, (int) (position + i),
                        g_object_ref (get (from, first + i)));
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

/* Takes the items that shall be seen in the place of those that are, with the fewest changes that
 * one pass finds. */
static void
see (DemarcWorkloadRows *self,
     GPtrArray          *items)
{
  guint at = 0;
  guint next = 0;

  while (next < items->len)
    {
      guint n_new = 0;
      guint same = self->seen->len;

      /* As many as are new, up to one that is there already. */
      while (next + n_new < items->len &&
             (same = find (self->seen, at, get (items, next + n_new))) == self->seen->len)
        n_new++;
      change (self, at, same - at, items, next, n_new);
      at += n_new;
      next += n_new;
      if (next == items->len)
        break;

      at++;
      next++;
    }
  change (self, at, self->seen->len - at, NULL, 0, 0);
}

/* What is listed already stays the same item, and says from now on what the new one says. */
static void
reuse (DemarcWorkloadRows *self,
       GPtrArray          *fresh)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->all);

  for (guint i = 0; i < old->len; i++)
    g_hash_table_insert (known, (char *) demarc_workload_item_get_key (get (old, i)), get (old, i));

  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < fresh->len; i++)
    {
      DemarcWorkloadItem *item =
        g_hash_table_lookup (known, demarc_workload_item_get_key (get (fresh, i)));

      if (item != NULL)
        demarc_workload_item_take (item, get (fresh, i));
      else
        item = get (fresh, i);
      g_ptr_array_add (self->all, g_object_ref (item));
    }
}

/* Which items are seen: all heads, and the rows of the open sections. */
static void
update (DemarcWorkloadRows *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  gboolean is_open = TRUE;

  for (guint i = 0; i < self->all->len; i++)
    {
      DemarcWorkloadItem *item = get (self->all, i);

      if (demarc_workload_item_is_head (item))
        is_open = !g_hash_table_contains (self->closed, demarc_workload_item_get_key (item));
      if (is_open || demarc_workload_item_is_head (item))
        g_ptr_array_add (items, item);
    }
  see (self, items);

  for (guint i = 0; i < self->seen->len; i++)
    {
      DemarcWorkloadItem *item = get (self->seen, i);

      if (demarc_workload_item_is_head (item))
        demarc_workload_item_set_open (
          item, !g_hash_table_contains (self->closed, demarc_workload_item_get_key (item)));
    }
}

static void
add_gaps (GPtrArray      *items,
          DemarcWorkload *workload)
{
  DemarcModel *model = demarc_workload_get_model (workload);
  guint n = demarc_workload_get_n_gaps (workload);
  g_autofree char *note = NULL;

  if (n == 0)
    return;

  /* Translators: over layers of which nobody says for certain whose they are; %s is the
   * provider. */
  note = g_strdup_printf (_("They never count as a task of %s. Ask, or treat them as yours."),
                          demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
  g_ptr_array_add (items, demarc_workload_item_new_head (GAPS, _("Not certain whose it is"), n,
                                                         note));
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, demarc_workload_item_new_gap (
                              workload, demarc_workload_get_gap (workload, i)));
}

static guint
count_in_layer (DemarcWorkload *workload,
                guint           first)
{
  DemarcLayer *layer = demarc_workload_get_duty (workload, first)->layer;
  guint n = 0;

  while (first + n < demarc_workload_get_n_duties (workload) &&
         demarc_workload_get_duty (workload, first + n)->layer == layer)
    n++;

  return n;
}

static void
add_layer (GPtrArray      *items,
           DemarcWorkload *workload,
           guint           first,
           guint           n)
{
  DemarcEntry *layer = DEMARC_ENTRY (demarc_workload_get_duty (workload, first)->layer);
  g_autofree char *key = g_strconcat (LAYER, demarc_entry_get_id (layer), NULL);

  g_ptr_array_add (items,
                   demarc_workload_item_new_head (key, demarc_entry_get_title (layer), n, NULL));
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, demarc_workload_item_new_duty (
                              workload, demarc_workload_get_duty (workload, first + i)));
}

/**
 * demarc_workload_rows_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer full): the list
 */
DemarcWorkloadRows *
demarc_workload_rows_new (void)
{
  return g_object_new (DEMARC_TYPE_WORKLOAD_ROWS, NULL);
}

/**
 * demarc_workload_rows_show_workload:
 * @self: the list
 * @workload: a workload
 *
 * Lists the duties of a workload, a section for each layer, and its gaps.
 */
void
demarc_workload_rows_show_workload (DemarcWorkloadRows *self,
                                    DemarcWorkload     *workload)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (DEMARC_IS_WORKLOAD_ROWS (self));

  for (guint i = 0; i < demarc_workload_get_n_duties (workload);)
    {
      guint n = count_in_layer (workload, i);

      add_layer (items, workload, i, n);
      i += n;
    }
  add_gaps (items, workload);
  reuse (self, items);
  update (self);
}

/**
 * demarc_workload_rows_show_change:
 * @self: the list
 * @change: a change
 *
 * Lists what a change hands over, takes back and keeps, and the gaps of the workload after.
 */
void
demarc_workload_rows_show_change (DemarcWorkloadRows   *self,
                                  DemarcWorkloadChange *change)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (DEMARC_IS_WORKLOAD_ROWS (self));

  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    {
      DemarcChangePart part = (DemarcChangePart) i;
      guint n = demarc_workload_change_get_n (change, part);

      g_ptr_array_add (items,
                       demarc_workload_item_new_head (demarc_change_part_get_word (part),
                                                      demarc_change_part_get_title (part), n,
                                                      NULL));
      for (guint j = 0; j < n; j++)
        g_ptr_array_add (items,
                         demarc_workload_item_new_changed (
                           change, part, demarc_workload_change_get (change, part, j)));
    }
  add_gaps (items, demarc_workload_change_get_after (change));
  reuse (self, items);
  update (self);
}

/**
 * demarc_workload_rows_set_open:
 * @self: the list
 * @position: the head of a section
 * @is_open: whether its rows shall be seen
 *
 * Opens or closes a section. It stays so for whatever is shown later.
 */
void
demarc_workload_rows_set_open (DemarcWorkloadRows *self,
                               guint               position,
                               gboolean            is_open)
{
  const char *key;

  g_return_if_fail (DEMARC_IS_WORKLOAD_ROWS (self));
  g_return_if_fail (position < self->seen->len);

  key = demarc_workload_item_get_key (get (self->seen, position));
  if (is_open)
    g_hash_table_remove (self->closed, key);
  else
    g_hash_table_add (self->closed, g_strdup (key));
  update (self);
}

/* Which service of an item a subject is, or -1. */
static int
find_subject (DemarcWorkloadItem *item,
              DemarcSubject      *subject)
{
  GPtrArray *subjects = demarc_workload_item_get_subjects (item);

  for (guint i = 0; i < subjects->len; i++)
    if (demarc_subject_equal (g_ptr_array_index (subjects, i), subject))
      return (int) i;

  return -1;
}

/**
 * demarc_workload_rows_set_chosen:
 * @self: the list
 * @layer: (nullable): the layer that is looked at
 * @subject: the service that it is looked at with
 *
 * Marks the rows that are about a layer of a service.
 */
void
demarc_workload_rows_set_chosen (DemarcWorkloadRows *self,
                                 DemarcLayer        *layer,
                                 DemarcSubject      *subject)
{
  g_return_if_fail (DEMARC_IS_WORKLOAD_ROWS (self));

  for (guint i = 0; i < self->all->len; i++)
    {
      DemarcWorkloadItem *item = get (self->all, i);
      gboolean is_there = layer != NULL && demarc_workload_item_get_layer (item) == layer;

      demarc_workload_item_set_chosen (item, is_there ? find_subject (item, subject) : -1);
    }
}
