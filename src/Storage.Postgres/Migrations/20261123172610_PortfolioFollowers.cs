using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PortfolioFollowers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_followers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity = table.Column<int>(type: "integer", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    confirm_hash = table.Column<string>(type: "text", nullable: true),
                    stop_secret = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    told = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_followers", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "activity_mappings",
                columns: table => new
                {
                    ministry = table.Column<string>(type: "text", nullable: false),
                    marks = table.Column<string>(type: "text", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_mappings", x => new { x.ministry, x.marks });
                }
            );

            migrationBuilder.CreateTable(
                name: "activity_sheets",
                columns: table => new
                {
                    sender = table.Column<string>(type: "text", nullable: false),
                    ministry = table.Column<string>(type: "text", nullable: false),
                    file = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<string>(type: "text", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_sheets", x => new { x.sender, x.ministry });
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_activity_followers_activity_address",
                table: "activity_followers",
                columns: new[] { "activity", "address" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_activity_followers_address",
                table: "activity_followers",
                column: "address"
            );

            migrationBuilder.CreateIndex(
                name: "IX_activity_followers_confirm_hash",
                table: "activity_followers",
                column: "confirm_hash"
            );

            migrationBuilder.CreateIndex(
                name: "IX_activity_followers_stop_secret",
                table: "activity_followers",
                column: "stop_secret",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_activity_sheets_sent_at",
                table: "activity_sheets",
                column: "sent_at"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "activity_followers");

            migrationBuilder.DropTable(name: "activity_mappings");

            migrationBuilder.DropTable(name: "activity_sheets");
        }
    }
}
