/* test-layout-words.c: what a picture says, and in which order
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scenes.h"

#include "demarc-layout-private.h"

#define MARK_UNSTATED "?"
#define MARK_DISPUTED "≠"
#define MARK_UNCONFIRMED "~"
#define NOT_APPLYING "Hardly exists here"

/* All stacks of the built-in model, and those of the sources. */
static GPtrArray *stacks;

static const ScenesOptions sizes[] = {
  { .width = 320 }, { .width = 320, .text_scale = 2 }, { .width = 760 },
  { .width = 1920, .height = 1080 }, { .width = 760, .mirrored = TRUE },
};

static const DemarcPiece *
get_layer (DemarcScene *scene,
           guint        position)
{
  const DemarcPiece *piece = demarc_scene_find_piece (scene, DEMARC_PIECE_LAYER, position);

  g_assert_nonnull (piece);

  return piece;
}

static const DemarcPrimitive *
find_slot (DemarcScene       *scene,
           const DemarcPiece *piece,
           guint              slot)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

  for (guint i = 0; i < piece->n; i++)
    if (primitives[i].slot == slot)
      return &primitives[i];

  return NULL;
}

/* The text in a slot, or "". */
static const char *
get_text (DemarcScene       *scene,
          const DemarcPiece *piece,
          guint              slot)
{
  const DemarcPrimitive *primitive = find_slot (scene, piece, slot);

  return primitive == NULL || primitive->text == NULL ? "" : primitive->text;
}

static gboolean
has_text (DemarcScene       *scene,
          const DemarcPiece *piece,
          const char        *text)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

  for (guint i = 0; i < piece->n; i++)
    if (g_strcmp0 (primitives[i].text, text) == 0)
      return TRUE;

  return FALSE;
}

/* A title without its spaces: where a line breaks, one is lost. */
static char *
squeeze (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  return g_strjoinv ("", parts);
}

/* The lines of the slots from @first to before @end. */
static char *
dup_lines (DemarcScene       *scene,
           const DemarcPiece *piece,
           guint              first,
           guint              end)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint slot = first; slot < end; slot++)
    g_string_append (all, get_text (scene, piece, slot));

  return squeeze (all->str);
}

static void
check_lines (DemarcScene       *scene,
             const DemarcPiece *piece,
             guint              first,
             guint              end,
             const char        *text)
{
  g_autofree char *written = dup_lines (scene, piece, first, end);
  g_autofree char *meant = squeeze (text);

  g_assert_cmpstr (written, ==, meant);
}

typedef void (*Check) (DemarcStack *stack,
                       DemarcScene *scene);

/* Calls a check with every stack at several sizes. */
static void
test_each (gconstpointer data)
{
  const Check *check = data;

  for (guint i = 0; i < stacks->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        DemarcStack *stack = g_ptr_array_index (stacks, i);
        g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &sizes[j]);
        g_autofree char *name = scenes_dup_name (stack);

        g_test_message ("%s, %.0f wide, text × %.0f", name, sizes[j].width, sizes[j].text_scale);
        (*check) (stack, scene);
      }
}

/* Where an owner's layers come, from the top. */
static int
get_rank (DemarcOwner owner)
{
  static const int ranks[DEMARC_N_OWNERS] = {
    [DEMARC_OWNER_CUSTOMER] = 0, [DEMARC_OWNER_SHARED] = 1, [DEMARC_OWNER_PROVIDER] = 2,
    [DEMARC_OWNER_UNSTATED] = 3,
  };

  return ranks[owner];
}

/* Zone by zone, and in each as the model has them. */
static void
check_order (DemarcStack *stack,
             DemarcScene *scene)
{
  guint n = demarc_stack_get_n_cells (stack);

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *a = get_layer (scene, i);

      g_assert_cmpint (a->owner, ==, demarc_stack_get_cell (stack, i)->owner);
      for (guint j = i + 1; j < n; j++)
        {
          const DemarcPiece *b = get_layer (scene, j);
          gboolean is_above = get_rank (a->owner) <= get_rank (b->owner);

          g_assert_cmpint (a->y < b->y, ==, is_above);
          g_assert_cmpint (a->place < b->place, ==, is_above);
        }
      g_assert_cmpuint (a->place, >=, 1);
      g_assert_cmpuint (a->place, <=, n);
    }
}

/* The customer's side is above the line, the provider's under it, and each has its head above
 * it. */
static void
check_line (DemarcStack *stack,
            DemarcScene *scene)
{
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
  const DemarcPiece *mine =
    demarc_scene_find_piece (scene, DEMARC_PIECE_ZONE, DEMARC_OWNER_CUSTOMER);
  const DemarcPiece *theirs =
    demarc_scene_find_piece (scene, DEMARC_PIECE_ZONE, DEMARC_OWNER_PROVIDER);
  const DemarcPiece *nobodys =
    demarc_scene_find_piece (scene, DEMARC_PIECE_ZONE, DEMARC_OWNER_UNSTATED);

  g_assert_cmpfloat (mine->y, <, line->y);
  g_assert_cmpfloat (theirs->y, >, line->y);
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcPiece *layer = get_layer (scene, i);
      gboolean is_mine = get_rank (layer->owner) <= get_rank (DEMARC_OWNER_SHARED);

      g_assert_cmpint (layer->y < line->y, ==, is_mine);
      g_assert_cmpfloat (layer->y, >, is_mine ? mine->y : theirs->y);
      if (layer->owner == DEMARC_OWNER_UNSTATED)
        g_assert_cmpfloat (layer->y, >, nobodys->y);
    }
}

/* What stands over the zones: party, motto where there is room, and a count that is right. */
static void
check_heads (DemarcStack *stack,
             DemarcScene *scene)
{
  guint counts[DEMARC_N_OWNERS] = { 0 };
  guint n = 0;
  const DemarcPiece *mine =
    demarc_scene_find_piece (scene, DEMARC_PIECE_ZONE, DEMARC_OWNER_CUSTOMER);
  const DemarcPiece *theirs =
    demarc_scene_find_piece (scene, DEMARC_PIECE_ZONE, DEMARC_OWNER_PROVIDER);
  g_autofree char *my_count = NULL;
  g_autofree char *their_count = NULL;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    if (demarc_stack_get_cell (stack, i)->applies)
      {
        counts[demarc_stack_get_cell (stack, i)->owner]++;
        n++;
      }

  my_count = g_strdup_printf ("%u of %u layers yours", counts[DEMARC_OWNER_CUSTOMER], n);
  their_count = g_strdup_printf ("%u AWS · %u shared", counts[DEMARC_OWNER_PROVIDER],
                                 counts[DEMARC_OWNER_SHARED]);
  g_assert_cmpstr (get_text (scene, mine, SLOT_TITLE), ==, "You");
  g_assert_cmpstr (get_text (scene, theirs, SLOT_TITLE), ==, "AWS");
  check_lines (scene, mine, SLOT_WORD, SLOT_MORE + 1, my_count);
  check_lines (scene, theirs, SLOT_WORD, SLOT_MORE + 1, their_count);
  if (demarc_scene_get_width (scene) < 700)
    return;

  g_assert_cmpstr (get_text (scene, mine, SLOT_DETAIL), ==, "security IN the cloud");
  g_assert_cmpstr (get_text (scene, theirs, SLOT_DETAIL), ==, "security OF the cloud");
}

/* Each layer has its whole title, its owner in words, and the words of a screen reader. */
static void
check_layers (DemarcStack *stack,
              DemarcScene *scene)
{
  static const char *const words[DEMARC_N_OWNERS] = {
    [DEMARC_OWNER_CUSTOMER] = "You", [DEMARC_OWNER_SHARED] = "You + AWS",
    [DEMARC_OWNER_PROVIDER] = "AWS", [DEMARC_OWNER_UNSTATED] = "Not stated",
  };

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcPiece *piece = get_layer (scene, i);
      DemarcEntry *layer = DEMARC_ENTRY (demarc_stack_get_cell (stack, i)->layer);

      check_lines (scene, piece, SLOT_TITLE, SLOT_DETAIL, demarc_entry_get_title (layer));
      g_assert_cmpstr (get_text (scene, piece, SLOT_WORD), ==, words[piece->owner]);
      g_assert_cmpstr (piece->id, ==, demarc_entry_get_id (layer));
      g_assert_nonnull (strstr (piece->name, demarc_entry_get_title (layer)));
      g_assert_cmpuint (strlen (piece->description), >, 10);
    }
}

static const char *
get_mark (const DemarcCell *cell)
{
  if (cell->is_moved)
    return "What if";
  if (cell->state == DEMARC_STATE_UNSTATED || cell->owner == DEMARC_OWNER_UNSTATED)
    return MARK_UNSTATED;
  if (cell->state == DEMARC_STATE_DISPUTED)
    return MARK_DISPUTED;

  return cell->unconfirmed ? MARK_UNCONFIRMED : "";
}

/* Cells that are not plain answers are marked, others are not; a layer that hardly exists is an
 * outline, and pattern and cut go with their owners. */
static void
check_marks (DemarcStack *stack,
             DemarcScene *scene)
{
  DemarcColor background = demarc_scene_get_background (scene);

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      const DemarcPiece *piece = get_layer (scene, i);
      const DemarcPrimitive *box = find_slot (scene, piece, SLOT_BOX);
      const DemarcPrimitive *border = find_slot (scene, piece, SLOT_BORDER);
      gboolean is_shared = cell->owner == DEMARC_OWNER_SHARED;
      gboolean is_striped = is_shared || cell->owner == DEMARC_OWNER_PROVIDER;

      g_assert_cmpstr (get_text (scene, piece, SLOT_MARK), ==, get_mark (cell));
      g_assert_cmpint (find_slot (scene, piece, SLOT_STRIPES) != NULL, ==,
                       is_striped && cell->applies);
      g_assert_cmpint (find_slot (scene, piece, SLOT_WEDGE) != NULL, ==,
                       is_shared && cell->applies);
      g_assert_cmpint (find_slot (scene, piece, SLOT_DASH) != NULL, ==, cell->is_moved);
      g_assert_cmpint (demarc_color_equal (&box->color, &background), ==, !cell->applies);
      if (!cell->applies || cell->owner == DEMARC_OWNER_UNSTATED)
        g_assert_cmpfloat (border->border_width, >=, 1);
    }
}

/* The legend explains what occurs in the picture, and nothing else. */
static void
check_legend (DemarcStack *stack,
              DemarcScene *scene)
{
  const DemarcPiece *legend = demarc_scene_find_piece (scene, DEMARC_PIECE_LEGEND, 0);
  static const char *const marks[] = { MARK_UNSTATED, MARK_DISPUTED, MARK_UNCONFIRMED };
  static const char *const labels[] = {
    "Not stated", "Sources disagree", "Not confirmed by a page",
  };
  gboolean occurs[G_N_ELEMENTS (marks)] = { FALSE };
  gboolean hardly_exists = FALSE;
  gboolean is_what_if = demarc_stack_is_what_if (stack);

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcPiece *piece = get_layer (scene, i);

      for (guint j = 0; j < G_N_ELEMENTS (marks); j++)
        occurs[j] |= g_str_equal (get_text (scene, piece, SLOT_MARK), marks[j]);
      hardly_exists |= !demarc_stack_get_cell (stack, i)->applies;
    }

  g_assert_true (has_text (scene, legend, "You"));
  g_assert_true (has_text (scene, legend, "You + AWS"));
  g_assert_true (has_text (scene, legend, "AWS"));
  g_assert_cmpint (has_text (scene, legend, NOT_APPLYING), ==, hardly_exists);
  g_assert_cmpint (has_text (scene, legend, "Only a wish"), ==, is_what_if);
  for (guint j = 0; j < G_N_ELEMENTS (marks); j++)
    {
      g_assert_cmpint (has_text (scene, legend, marks[j]), ==, occurs[j]);
      if (demarc_scene_get_width (scene) > 700)
        g_assert_cmpint (has_text (scene, legend, labels[j]), ==, occurs[j]);
    }
}

/* The words that stand for the picture name every layer. */
static void
check_description (DemarcStack *stack,
                   DemarcScene *scene)
{
  g_autofree char *subject = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));

  g_assert_nonnull (strstr (demarc_scene_get_title (scene), subject));
  g_assert_cmpint (g_str_has_prefix (demarc_scene_get_description (scene), "What if: "), ==,
                   demarc_stack_is_what_if (stack));
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    g_assert_nonnull (strstr (demarc_scene_get_description (scene),
                              demarc_entry_get_title (
                                DEMARC_ENTRY (demarc_stack_get_cell (stack, i)->layer))));
}

/* The built-in model has at least one cell of each kind, so that the checks above meet them. */
static void
test_kinds_occur (void)
{
  guint n_disputed = 0, n_unstated = 0, n_absent = 0, n_shared = 0;

  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);

      for (guint j = 0; j < demarc_stack_get_n_cells (stack); j++)
        {
          const DemarcCell *cell = demarc_stack_get_cell (stack, j);

          n_disputed += cell->state == DEMARC_STATE_DISPUTED;
          n_unstated += cell->owner == DEMARC_OWNER_UNSTATED;
          n_absent += !cell->applies;
          n_shared += cell->owner == DEMARC_OWNER_SHARED;
        }
    }

  g_test_message ("%u stacks: %u cells disputed, %u unstated, %u hardly exist, %u shared",
                  stacks->len, n_disputed, n_unstated, n_absent, n_shared);
  g_assert_cmpuint (n_disputed, >, 0);
  g_assert_cmpuint (n_unstated, >, 0);
  g_assert_cmpuint (n_absent, >, 0);
  g_assert_cmpuint (n_shared, >, 0);
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *path; Check check; } checks[] = {
    { "/diagram/layout/order", check_order },   { "/diagram/layout/line", check_line },
    { "/diagram/layout/heads", check_heads },   { "/diagram/layout/layers", check_layers },
    { "/diagram/layout/marks", check_marks },   { "/diagram/layout/legend", check_legend },
    { "/diagram/layout/description", check_description },
  };
  int status;

  g_test_init (&argc, &argv, NULL);
  stacks = scenes_dup_stacks ();
  g_ptr_array_extend_and_steal (stacks, scenes_dup_lens_stacks ());

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    g_test_add_data_func (checks[i].path, &checks[i].check, test_each);
  g_test_add_func ("/diagram/layout/kinds-occur", test_kinds_occur);
  status = g_test_run ();

  g_ptr_array_unref (stacks);
  scenes_clear ();

  return status;
}
