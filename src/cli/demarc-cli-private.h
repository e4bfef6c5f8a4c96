/* demarc-cli-private.h: what the commands share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "demarc-gather.h"
#include "demarc-place.h"
#include "demarc-sentences.h"
#include "demarc-table.h"
#include "demarc-words.h"

G_BEGIN_DECLS

/* What the program ends with. */
enum
{
  EXIT_DONE,   /* done */
  EXIT_NO,     /* the answer is no, a file has errors, or something could not be written */
  EXIT_WRONG,  /* the words of the call are off */
};

/* How an answer is written. */
typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_CSV,
  FORMAT_MARKDOWN,
} DemarcCliFormat;

/* A call: the options that all commands know, and what they mean. */
typedef struct
{
  char            *model_path;
  char            *language;
  char            *scheme_word;
  char            *lens_word;
  char            *format_word;

  DemarcModel     *model;
  DemarcScheme    *scheme;
  DemarcSource    *lens;
  DemarcCliFormat  format;
} DemarcCli;

/* The commands. Each returns what the program ends with. */
int            demarc_cli_list             (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_show             (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_who              (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_ask              (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_compare          (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_matrix           (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_incidents         (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_validate         (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_workload         (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);
int            demarc_cli_render           (DemarcCli *cli,
                                            int        argc,
                                            char     **argv);

/* The program. */
void           demarc_cli_start            (void);
gboolean       demarc_cli_use_language     (const char *language);
void           demarc_cli_clear            (DemarcCli *cli);

/* Reading the call. On failure these have said why and return FALSE; the program then ends with
 * *status. */
gboolean       demarc_cli_parse_options    (GOptionContext *context,
                                            GArray         *entries,
                                            int            *argc,
                                            char         ***argv,
                                            int            *status);
gboolean       demarc_cli_parse            (DemarcCli          *cli,
                                            const char         *usage,
                                            const GOptionEntry *entries,
                                            const char         *formats,
                                            int                *argc,
                                            char             ***argv,
                                            int                *status);
gboolean       demarc_cli_open             (DemarcCli *cli,
                                            int       *status);
DemarcSubject *demarc_cli_find_subject     (DemarcCli  *cli,
                                            const char *argument);
DemarcStack   *demarc_cli_resolve_column   (DemarcCli  *cli,
                                            const char *argument,
                                            char      **text);
char          *demarc_cli_dup_argument     (const char *argument);
GBytes        *demarc_cli_load             (const char *path,
                                            GError    **error);

/* Saying what is wrong. */
void           demarc_cli_complain         (const char *format,
                                            ...) G_GNUC_PRINTF (1, 2);
void           demarc_cli_complain_hint    (const char *message,
                                            const char *hint);
void           demarc_cli_complain_unknown (const char *message,
                                            const char *hint,
                                            const char *list);
int            demarc_cli_refuse           (const char *format,
                                            ...) G_GNUC_PRINTF (1, 2);

/* Writing the answer. */
int            demarc_cli_print            (const char *bytes,
                                            gsize       length);
int            demarc_cli_print_text       (const char *text);
int            demarc_cli_print_lines      (const char *lines);
int            demarc_cli_print_json       (JsonBuilder *builder);
int            demarc_cli_print_csv        (GPtrArray *rows);
char          *demarc_cli_dup_local        (const char *text);
char          *demarc_cli_dup_shown        (const char *text);

/* Laying out text. */
guint          demarc_cli_get_width        (gboolean *is_terminal);
guint          demarc_cli_count_columns    (const char *text);
char         **demarc_cli_wrap             (const char *text,
                                            guint       width);
void           demarc_cli_append_wrapped   (GString    *into,
                                            const char *text,
                                            guint       indent,
                                            guint       width);
void           demarc_cli_append_padded    (GString    *into,
                                            const char *text,
                                            guint       width);
guint          demarc_cli_measure_words    (const char *text);
void           demarc_cli_end_line         (GString *into);

/* Tables: rows of the same number of plain texts. */
GPtrArray     *demarc_cli_dup_shown_rows   (GPtrArray *rows);
void           demarc_cli_append_table     (GString   *into,
                                            GPtrArray *table,
                                            guint      width);
void           demarc_cli_append_columns   (GString   *into,
                                            GPtrArray *table,
                                            guint      n_heads,
                                            guint      width);
void           demarc_cli_append_grid      (GString   *into,
                                            GPtrArray *table,
                                            guint      width);

/* JSON, in the words of the documentation of the command line. */
void           demarc_cli_add_word         (JsonBuilder *builder,
                                            const char  *word);
void           demarc_cli_add_text         (JsonBuilder *builder,
                                            const char  *name,
                                            const char  *text);
void           demarc_cli_add_texts        (JsonBuilder *builder,
                                            const char  *name,
                                            DemarcList   texts);
void           demarc_cli_add_boolean      (JsonBuilder *builder,
                                            const char  *name,
                                            gboolean     value);
void           demarc_cli_add_owner        (JsonBuilder *builder,
                                            const char  *name,
                                            DemarcOwner  owner);
void           demarc_cli_add_claims       (JsonBuilder      *builder,
                                            const DemarcCell *cell);
void           demarc_cli_add_answer       (JsonBuilder      *builder,
                                            DemarcStack      *stack,
                                            const DemarcCell *cell);
void           demarc_cli_add_categories   (JsonBuilder   *builder,
                                            DemarcModel   *model,
                                            DemarcService *service,
                                            gboolean       with_ground);

/* Parts of commands. */
int            demarc_cli_print_sheet      (DemarcCli   *cli,
                                            DemarcStack *stack);

/* One thing of a list: its columns as text, the same for all things of the list, and its JSON
 * object. */
typedef struct
{
  const char *name;
  const char *columns; /* the heads, for CSV */
  guint     (*get_n)      (DemarcCli *cli);
  void      (*columns_of) (DemarcCli *cli, guint position, GPtrArray *columns);
  void      (*json_of)    (DemarcCli *cli, guint position, JsonBuilder *builder);
} DemarcCliListing;

extern const DemarcCliListing demarc_cli_listings[];

G_END_DECLS
