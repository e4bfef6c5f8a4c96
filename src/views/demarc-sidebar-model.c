/* demarc-sidebar-model.c: what the sidebar lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sidebar-model.h"

#include <glib/gi18n-lib.h>

#include "demarc-continuum.h"
#include "demarc-model-values.h"
#include "demarc-resolve.h"
#include "demarc-search.h"

typedef enum
{
  ROW_LAYER,
  ROW_CATEGORY,
  ROW_SERVICE,
  ROW_RESULT,   /* of a what-if; the number is its position among them */
} RowKind;

/* A row is only made when it is looked at; until then it is these two numbers. */
typedef struct
{
  RowKind kind;
  guint   number;
} Row;

/**
 * DemarcSidebarItem:
 *
 * A row of the sidebar: a category, a service, or a layer that was searched for. While layers are
 * put elsewhere it is a service, or a variant of one, under which they are there.
 */
struct _DemarcSidebarItem
{
  GObject        parent_instance;

  /* Owned */
  DemarcModel   *model;
  DemarcSubject *subject;
  DemarcOwner   *owners;
  DemarcWhatIf  *what_if; /* whose result it is, or NULL */
  char          *title;   /* likewise */
  char          *note;    /* likewise */

  /* Of the model */
  DemarcLayer   *layer;

  guint          result;  /* which one */
};

G_DEFINE_FINAL_TYPE (DemarcSidebarItem, demarc_sidebar_item, G_TYPE_OBJECT)

static void
demarc_sidebar_item_finalize (GObject *object)
{
  DemarcSidebarItem *self = DEMARC_SIDEBAR_ITEM (object);

  g_clear_object (&self->subject);
  g_clear_object (&self->what_if);
  g_clear_object (&self->model);
  g_clear_pointer (&self->owners, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->note, g_free);

  G_OBJECT_CLASS (demarc_sidebar_item_parent_class)->finalize (object);
}

static void
demarc_sidebar_item_class_init (DemarcSidebarItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_sidebar_item_finalize;
}

static void
demarc_sidebar_item_init (DemarcSidebarItem *self)
{
}

/**
 * demarc_sidebar_item_get_title:
 * @self: an item
 *
 * Gets what the row says.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_sidebar_item_get_title (DemarcSidebarItem *self)
{
  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), NULL);

  if (self->title != NULL)
    return self->title;

  return self->layer != NULL ? demarc_entry_get_title (DEMARC_ENTRY (self->layer))
                             : demarc_subject_get_title (self->subject);
}

/**
 * demarc_sidebar_item_get_note:
 * @self: an item
 *
 * Gets what the row says under its title: for a result of a what-if, what moves along.
 *
 * Returns: (transfer none) (nullable): such as "+2 layers move along"
 */
const char *
demarc_sidebar_item_get_note (DemarcSidebarItem *self)
{
  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), NULL);

  return self->note;
}

/* Which layers move along, and whether sources disagree. */
static char *
dup_along (DemarcSidebarItem *self)
{
  return demarc_what_if_dup_along_sentence (self->what_if, self->result);
}

/**
 * demarc_sidebar_item_dup_hint:
 * @self: an item
 *
 * Makes all there is to say of a result of a what-if: its whole title, which layers move along, and
 * whether sources disagree.
 *
 * Returns: (transfer full) (nullable): one or more sentences
 */
char *
demarc_sidebar_item_dup_hint (DemarcSidebarItem *self)
{
  g_autofree char *along = NULL;

  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), NULL);

  if (self->what_if == NULL)
    return NULL;

  along = dup_along (self);
  /* Translators: %1$s is a service, %2$s says which layers move. */
  return g_strdup_printf (_("%1$s. %2$s"), self->title, along);
}

/**
 * demarc_sidebar_item_get_subject:
 * @self: an item
 *
 * Gets the subject of the row.
 *
 * Returns: (transfer none) (nullable): the subject; %NULL for a layer
 */
DemarcSubject *
demarc_sidebar_item_get_subject (DemarcSidebarItem *self)
{
  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), NULL);

  return self->subject;
}

/**
 * demarc_sidebar_item_get_layer:
 * @self: an item
 *
 * Gets the layer of the row.
 *
 * Returns: (transfer none) (nullable): the layer; %NULL for a subject
 */
DemarcLayer *
demarc_sidebar_item_get_layer (DemarcSidebarItem *self)
{
  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), NULL);

  return self->layer;
}

/**
 * demarc_sidebar_item_is_category:
 * @self: an item
 *
 * Tells whether the row is a category, the head of its services.
 *
 * Returns: whether it is
 */
gboolean
demarc_sidebar_item_is_category (DemarcSidebarItem *self)
{
  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), FALSE);

  return self->subject != NULL && demarc_subject_get_category (self->subject) != NULL;
}

/**
 * demarc_sidebar_item_get_owners:
 * @self: an item
 * @n: (out): how many there are
 *
 * Gets whose each layer of the subject is, for its barcode.
 *
 * Returns: (transfer none) (array length=n) (nullable): the owners; %NULL for a layer
 */
const DemarcOwner *
demarc_sidebar_item_get_owners (DemarcSidebarItem *self,
                                guint             *n)
{
  g_return_val_if_fail (DEMARC_IS_SIDEBAR_ITEM (self), NULL);

  *n = demarc_model_get_n_layers (self->model);
  if (self->subject == NULL)
    return NULL;

  if (self->owners == NULL)
    {
      self->owners = g_new0 (DemarcOwner, *n);
      demarc_model_resolve_owners (self->model, self->subject, self->owners);
    }

  return self->owners;
}

/**
 * demarc_sidebar_item_dup_name:
 * @self: an item
 *
 * Makes what a screen reader says of the row.
 *
 * Returns: (transfer full): such as "Amazon RDS, 5 of 14 layers yours"
 */
char *
demarc_sidebar_item_dup_name (DemarcSidebarItem *self)
{
  const char *title = demarc_sidebar_item_get_title (self);
  const DemarcOwner *owners;
  guint mine = 0;
  guint n;

  if (self->layer != NULL)
    /* Translators: %s is a layer that was found by a search. */
    return g_strdup_printf (_("Layer: %s"), title);

  owners = demarc_sidebar_item_get_owners (self, &n);
  for (guint i = 0; i < n; i++)
    mine += owners[i] == DEMARC_OWNER_CUSTOMER;

  if (demarc_sidebar_item_is_category (self))
    /* Translators: %1$s is a category; %2$u of %3$u layers are the customer's. */
    return g_strdup_printf (_("Category %1$s, %2$u of %3$u layers yours"), title, mine, n);

  if (self->note != NULL)
    {
      g_autofree char *along = dup_along (self);

      /* Translators: %1$s is a service, %2$s is such as "+2 layers move along", %3$s says which;
       * %4$u of %5$u layers are the customer's. */
      return g_strdup_printf (_("%1$s, %2$s. %3$s %4$u of %5$u layers yours"), title, self->note,
                              along, mine, n);
    }

  /* Translators: %1$s is a service; %2$u of %3$u layers are the customer's. */
  return g_strdup_printf (_("%1$s, %2$u of %3$u layers yours"), title, mine, n);
}

/**
 * DemarcSidebarModel:
 *
 * The rows of the sidebar: the categories of a scheme, each with its services; while something is
 * searched for, only what was found, with layers first; while layers are put elsewhere, only the
 * services under which they are there, nearest first.
 */
struct _DemarcSidebarModel
{
  GObject        parent_instance;

  /* Owned */
  DemarcModel   *model;
  DemarcSearch  *search;
  DemarcWhatIf  *what_if;
  GArray        *order;   /* of guint: services, as the scheme sorts them */
  GArray        *rows;    /* of Row */
  char          *words;

  /* Of the model */
  DemarcScheme  *scheme;
};

static GType
demarc_sidebar_model_get_item_type (GListModel *list)
{
  return DEMARC_TYPE_SIDEBAR_ITEM;
}

static guint
demarc_sidebar_model_get_n_items (GListModel *list)
{
  return DEMARC_SIDEBAR_MODEL (list)->rows->len;
}

static void
fill_result (DemarcSidebarModel *self,
             DemarcSidebarItem  *item,
             guint               number)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self->what_if);

  item->what_if = g_object_ref (self->what_if);
  item->result = number;
  item->subject = g_object_ref (demarc_what_if_results_get_subject (results, number));
  item->title = demarc_subject_dup_full_title (item->subject);
  item->note = demarc_what_if_dup_along_words (self->what_if, number);
}

static gpointer
demarc_sidebar_model_get_item (GListModel *list,
                               guint       position)
{
  DemarcSidebarModel *self = DEMARC_SIDEBAR_MODEL (list);
  DemarcSidebarItem *item;
  Row row;

  if (position >= self->rows->len)
    return NULL;

  row = g_array_index (self->rows, Row, position);
  item = g_object_new (DEMARC_TYPE_SIDEBAR_ITEM, NULL);
  item->model = g_object_ref (self->model);
  if (row.kind == ROW_RESULT)
    fill_result (self, item, row.number);
  else if (row.kind == ROW_LAYER)
    item->layer = demarc_model_get_layer (self->model, row.number);
  else if (row.kind == ROW_CATEGORY)
    item->subject =
      demarc_subject_new_for_category (demarc_model_get_any_category (self->model, row.number));
  else
    item->subject =
      demarc_subject_new_for_service (demarc_model_get_service (self->model, row.number));

  return item;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = demarc_sidebar_model_get_item_type;
  iface->get_n_items = demarc_sidebar_model_get_n_items;
  iface->get_item = demarc_sidebar_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcSidebarModel, demarc_sidebar_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
demarc_sidebar_model_finalize (GObject *object)
{
  DemarcSidebarModel *self = DEMARC_SIDEBAR_MODEL (object);

  g_clear_object (&self->search);
  g_clear_object (&self->what_if);
  g_clear_object (&self->model);
  g_clear_pointer (&self->order, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (demarc_sidebar_model_parent_class)->finalize (object);
}

static void
demarc_sidebar_model_class_init (DemarcSidebarModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_sidebar_model_finalize;
}

static void
demarc_sidebar_model_init (DemarcSidebarModel *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
}

static void
add_row (DemarcSidebarModel *self,
         RowKind             kind,
         guint               number)
{
  Row row = { kind, number };

  g_array_append_val (self->rows, row);
}

static void
add_found_layers (DemarcSidebarModel *self)
{
  guint n = demarc_model_get_n_layers (self->model);
  g_autofree gboolean *found = g_new (gboolean, n);

  demarc_search_find_layers (self->search, self->words, found);
  for (guint i = 0; i < n; i++)
    if (found[i])
      add_row (self, ROW_LAYER, i);
}

/* Adds the services in their order, each group under its category. @found is NULL where all are
 * wanted. A category of which nothing was found is left out. */
static void
add_services (DemarcSidebarModel *self,
              const gboolean     *found)
{
  guint n = demarc_scheme_get_n_categories (self->scheme);
  guint next = 0;

  for (guint i = 0; i < n; i++)
    {
      DemarcCategory *category = demarc_model_get_category (self->model, self->scheme, i);
      guint head = self->rows->len;

      add_row (self, ROW_CATEGORY, demarc_entry_get_position (DEMARC_ENTRY (category)));
      for (; next < self->order->len; next++)
        {
          guint number = g_array_index (self->order, guint, next);
          DemarcService *service = demarc_model_get_service (self->model, number);

          if (demarc_model_get_placement (self->model, service, self->scheme).category != category)
            break;
          if (found == NULL || found[number])
            add_row (self, ROW_SERVICE, number);
        }

      if (found != NULL && self->rows->len == head + 1)
        g_array_set_size (self->rows, head);
    }
}

/* Adds the results of the what-if, nearest first. @found is NULL where all are wanted. */
static void
add_results (DemarcSidebarModel *self,
             const gboolean     *found)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self->what_if);

  for (guint i = 0; i < demarc_what_if_results_get_n (results); i++)
    {
      DemarcService *service =
        demarc_subject_get_service (demarc_what_if_results_get_subject (results, i));

      if (found == NULL || found[demarc_entry_get_position (DEMARC_ENTRY (service))])
        add_row (self, ROW_RESULT, i);
    }
}

static void
rebuild (DemarcSidebarModel *self)
{
  guint old = self->rows->len;
  g_autofree gboolean *found = NULL;

  g_array_set_size (self->rows, 0);
  if (self->words != NULL)
    {
      if (self->search == NULL)
        self->search = demarc_search_new (self->model);

      found = g_new (gboolean, MAX (demarc_model_get_n_services (self->model), 1));
      demarc_search_find_services (self->search, self->words, found);
      if (self->what_if == NULL)
        add_found_layers (self);
    }
  if (self->what_if != NULL)
    add_results (self, found);
  else
    add_services (self, found);

  g_list_model_items_changed (G_LIST_MODEL (self), 0, old, self->rows->len);
}

/**
 * demarc_sidebar_model_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer full): the list
 */
DemarcSidebarModel *
demarc_sidebar_model_new (void)
{
  return g_object_new (DEMARC_TYPE_SIDEBAR_MODEL, NULL);
}

/**
 * demarc_sidebar_model_set:
 * @self: a list
 * @model: the model to list
 * @scheme: the scheme to group its services by
 * @what_if: (nullable): layers that are put elsewhere; then only what is like that is listed
 *
 * Lists a model.
 */
void
demarc_sidebar_model_set (DemarcSidebarModel *self,
                          DemarcModel        *model,
                          DemarcScheme       *scheme,
                          DemarcWhatIf       *what_if)
{
  gboolean is_other;

  g_return_if_fail (DEMARC_IS_SIDEBAR_MODEL (self));

  is_other = g_set_object (&self->what_if, what_if);
  if (self->model == model && self->scheme == scheme)
    {
      if (is_other)
        rebuild (self);
      return;
    }

  if (g_set_object (&self->model, model))
    g_clear_object (&self->search);

  self->scheme = scheme;
  g_clear_pointer (&self->order, g_array_unref);
  self->order = demarc_model_sort_services (model, scheme);
  rebuild (self);
}

/**
 * demarc_sidebar_model_set_words:
 * @self: a list that lists a model
 * @words: (nullable): what is searched for; %NULL or "" for everything
 *
 * Narrows the list to what was found.
 */
void
demarc_sidebar_model_set_words (DemarcSidebarModel *self,
                                const char         *words)
{
  g_autofree char *trimmed = NULL;

  g_return_if_fail (DEMARC_IS_SIDEBAR_MODEL (self));

  trimmed = words == NULL ? NULL : g_strstrip (g_strdup (words));
  if (trimmed != NULL && *trimmed == '\0')
    g_clear_pointer (&trimmed, g_free);
  if (g_strcmp0 (trimmed, self->words) == 0)
    return;

  g_free (self->words);
  self->words = g_steal_pointer (&trimmed);
  rebuild (self);
}

/**
 * demarc_sidebar_model_find:
 * @self: a list
 * @subject: a subject
 * @position: (out): its row
 *
 * Finds the row of a subject; a variant stands in the row of its service.
 *
 * Returns: whether it is listed
 */
gboolean
demarc_sidebar_model_find (DemarcSidebarModel *self,
                           DemarcSubject      *subject,
                           guint              *position)
{
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcCategory *category = demarc_subject_get_category (subject);
  RowKind kind = service != NULL ? ROW_SERVICE : ROW_CATEGORY;
  guint number = demarc_entry_get_position (service != NULL ? DEMARC_ENTRY (service)
                                                            : DEMARC_ENTRY (category));

  g_return_val_if_fail (DEMARC_IS_SIDEBAR_MODEL (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = &g_array_index (self->rows, Row, i);

      if (row->kind == kind && row->number == number)
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}
