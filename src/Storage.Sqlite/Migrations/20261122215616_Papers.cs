using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "earlier",
                table: "errata",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.CreateTable(
                name: "papers",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    session = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "question_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    committee = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    received = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_lists", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "parliament_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<Guid>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    by_ministry = table.Column<bool>(type: "INTEGER", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    written_by = table.Column<string>(type: "TEXT", nullable: true),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    same_as = table.Column<int>(type: "INTEGER", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parliament_questions", x => x.id);
                    table.ForeignKey(
                        name: "FK_parliament_questions_question_lists_list",
                        column: x => x.list,
                        principalTable: "question_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "answer_versions",
                columns: table => new
                {
                    question = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer_versions", x => new { x.question, x.number });
                    table.ForeignKey(
                        name: "FK_answer_versions_parliament_questions_question",
                        column: x => x.question,
                        principalTable: "parliament_questions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_papers_case", table: "papers", column: "case");

            migrationBuilder.CreateIndex(name: "IX_papers_date", table: "papers", column: "date");

            migrationBuilder.CreateIndex(name: "IX_papers_file", table: "papers", column: "file");

            migrationBuilder.CreateIndex(
                name: "IX_parliament_questions_list_number",
                table: "parliament_questions",
                columns: new[] { "list", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_parliament_questions_owner",
                table: "parliament_questions",
                column: "owner"
            );

            migrationBuilder.CreateIndex(
                name: "IX_question_lists_edition_number",
                table: "question_lists",
                columns: new[] { "edition", "number" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "answer_versions");

            migrationBuilder.DropTable(name: "papers");

            migrationBuilder.DropTable(name: "parliament_questions");

            migrationBuilder.DropTable(name: "question_lists");

            migrationBuilder.DropColumn(name: "earlier", table: "errata");
        }
    }
}
