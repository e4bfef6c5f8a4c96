/* demarc-column-choice.c: columns that a comparison can have
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-column-choice-private.h"

/**
 * DemarcColumnChoice:
 *
 * A column that can be added to what is compared.
 */
struct _DemarcColumnChoice
{
  GObject          parent_instance;

  /* Owned */
  char            *column;
  char            *title;
  char            *detail;

  DemarcColumnKind kind;
};

G_DEFINE_FINAL_TYPE (DemarcColumnChoice, demarc_column_choice, G_TYPE_OBJECT)

static void
demarc_column_choice_finalize (GObject *object)
{
  DemarcColumnChoice *self = DEMARC_COLUMN_CHOICE (object);

  g_clear_pointer (&self->column, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->detail, g_free);

  G_OBJECT_CLASS (demarc_column_choice_parent_class)->finalize (object);
}

static void
demarc_column_choice_class_init (DemarcColumnChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_column_choice_finalize;
}

static void
demarc_column_choice_init (DemarcColumnChoice *self)
{
}

/* Makes a column that can be added; takes the text of the column. */
DemarcColumnChoice *
_demarc_column_choice_new (DemarcColumnKind  kind,
                           char             *column,
                           const char       *title,
                           const char       *detail)
{
  DemarcColumnChoice *self = g_object_new (DEMARC_TYPE_COLUMN_CHOICE, NULL);

  self->kind = kind;
  self->column = column;
  self->title = g_strdup (title);
  self->detail = g_strdup (detail);

  return self;
}

/**
 * demarc_column_choice_get_kind:
 * @self: a column that is offered
 *
 * Gets what kind of a column it is.
 *
 * Returns: the kind
 */
DemarcColumnKind
demarc_column_choice_get_kind (DemarcColumnChoice *self)
{
  g_return_val_if_fail (DEMARC_IS_COLUMN_CHOICE (self), DEMARC_COLUMN_SERVICE);

  return self->kind;
}

/**
 * demarc_column_choice_get_column:
 * @self: a column that is offered
 *
 * Gets how the column is written.
 *
 * Returns: (transfer none): the column
 */
const char *
demarc_column_choice_get_column (DemarcColumnChoice *self)
{
  g_return_val_if_fail (DEMARC_IS_COLUMN_CHOICE (self), NULL);

  return self->column;
}

/**
 * demarc_column_choice_get_title:
 * @self: a column that is offered
 *
 * Gets what it is called: the document, the category or the service.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_column_choice_get_title (DemarcColumnChoice *self)
{
  g_return_val_if_fail (DEMARC_IS_COLUMN_CHOICE (self), NULL);

  return self->title;
}

/**
 * demarc_column_choice_get_detail:
 * @self: a column that is offered
 *
 * Gets what else there is to say of it.
 *
 * Returns: (transfer none): the text; it may be ""
 */
const char *
demarc_column_choice_get_detail (DemarcColumnChoice *self)
{
  g_return_val_if_fail (DEMARC_IS_COLUMN_CHOICE (self), NULL);

  return self->detail;
}
