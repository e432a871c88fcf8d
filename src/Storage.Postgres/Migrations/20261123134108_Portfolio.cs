using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    ministry = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    weapon_system = table.Column<bool>(type: "boolean", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    latest = table.Column<int>(type: "integer", nullable: false),
                    published_version = table.Column<int>(type: "integer", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "text", nullable: true),
                    current_euro = table.Column<decimal>(type: "numeric", nullable: true),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    informed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    informed_by = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    is_unlocked = table.Column<bool>(type: "boolean", nullable: false),
                    unlocks = table.Column<string>(type: "text", nullable: false),
                    decisions = table.Column<string>(type: "text", nullable: false),
                    steps = table.Column<string>(type: "text", nullable: false),
                    offered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    returned = table.Column<string>(type: "text", nullable: false),
                    writers = table.Column<string>(type: "text", nullable: false),
                    checker = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
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
