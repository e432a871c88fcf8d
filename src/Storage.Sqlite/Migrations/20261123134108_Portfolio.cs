using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Portfolio : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    ministry = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    weapon_system = table.Column<bool>(type: "INTEGER", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    latest = table.Column<int>(type: "INTEGER", nullable: false),
                    published_version = table.Column<int>(type: "INTEGER", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    current_euro = table.Column<decimal>(type: "TEXT", nullable: true),
                    reported_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    informed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    informed_by = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_unlocked = table.Column<bool>(type: "INTEGER", nullable: false),
                    unlocks = table.Column<string>(type: "TEXT", nullable: false),
                    decisions = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    offered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    returned = table.Column<string>(type: "TEXT", nullable: false),
                    writers = table.Column<string>(type: "TEXT", nullable: false),
                    checker = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "activity_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_versions", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(name: "IX_activities_due", table: "activities", column: "due");

            migrationBuilder.CreateIndex(
                name: "IX_activities_ministry_status",
                table: "activities",
                columns: new[] { "ministry", "status" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_activities_number",
                table: "activities",
                column: "number",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_activities_slug", table: "activities", column: "slug", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_activity_versions_activity_version",
                table: "activity_versions",
                columns: new[] { "activity", "version" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "activities");

            migrationBuilder.DropTable(name: "activity_versions");
        }
    }
}
