using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_mails_editions_edition", table: "mails");

            migrationBuilder.AlterColumn<Guid>(
                name: "edition",
                table: "mails",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT"
            );

            migrationBuilder.AddColumn<string>(name: "about", table: "mails", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    severity = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: false),
                    asked = table.Column<string>(type: "TEXT", nullable: false),
                    marking = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    closed_at = table.Column<string>(type: "TEXT", nullable: true),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    left = table.Column<string>(type: "TEXT", nullable: false),
                    readers = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notice_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    notice = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    received_at = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<string>(type: "TEXT", nullable: true),
                    changed_at = table.Column<string>(type: "TEXT", nullable: true),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    measures = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_answers", x => x.id);
                    table.ForeignKey(
                        name: "FK_notice_answers_notices_notice",
                        column: x => x.notice,
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_mails_about", table: "mails", column: "about");

            migrationBuilder.CreateIndex(
                name: "IX_notice_answers_notice_organisation",
                table: "notice_answers",
                columns: new[] { "notice", "organisation" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_notice_answers_organisation",
                table: "notice_answers",
                column: "organisation"
            );

            migrationBuilder.CreateIndex(name: "IX_notices_number", table: "notices", column: "number", unique: true);

            migrationBuilder.CreateIndex(name: "IX_notices_state", table: "notices", column: "state");

            migrationBuilder.AddForeignKey(
                name: "FK_mails_editions_edition",
                table: "mails",
                column: "edition",
                principalTable: "editions",
                principalColumn: "id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_mails_editions_edition", table: "mails");

            migrationBuilder.DropTable(name: "notice_answers");

            migrationBuilder.DropTable(name: "notices");

            migrationBuilder.DropIndex(name: "IX_mails_about", table: "mails");

            migrationBuilder.DropColumn(name: "about", table: "mails");

            migrationBuilder.AlterColumn<Guid>(
                name: "edition",
                table: "mails",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true
            );

            migrationBuilder.AddForeignKey(
                name: "FK_mails_editions_edition",
                table: "mails",
                column: "edition",
                principalTable: "editions",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );
        }
    }
}
