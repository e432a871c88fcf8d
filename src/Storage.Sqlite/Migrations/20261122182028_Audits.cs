using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Audits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "marked_by", table: "deliveries", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "marking",
                table: "deliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: "Internal"
            );

            migrationBuilder.CreateTable(
                name: "audit_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    auditor = table.Column<string>(type: "TEXT", nullable: false),
                    auditor_organisation = table.Column<string>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_for = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_assignments", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "audit_samples",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    auditor = table.Column<string>(type: "TEXT", nullable: false),
                    auditor_organisation = table.Column<string>(type: "TEXT", nullable: false),
                    drawn_at = table.Column<string>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<int>(type: "INTEGER", nullable: false),
                    seed = table.Column<string>(type: "TEXT", nullable: false),
                    population = table.Column<int>(type: "INTEGER", nullable: false),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    items = table.Column<string>(type: "TEXT", nullable: false),
                    conclusion = table.Column<string>(type: "TEXT", nullable: true),
                    closed_at = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_samples", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_audit_assignments_auditor",
                table: "audit_assignments",
                column: "auditor"
            );

            migrationBuilder.CreateIndex(
                name: "IX_audit_samples_auditor_organisation_edition",
                table: "audit_samples",
                columns: new[] { "auditor_organisation", "edition" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "audit_assignments");

            migrationBuilder.DropTable(name: "audit_samples");

            migrationBuilder.DropColumn(name: "marked_by", table: "deliveries");

            migrationBuilder.DropColumn(name: "marking", table: "deliveries");
        }
    }
}
