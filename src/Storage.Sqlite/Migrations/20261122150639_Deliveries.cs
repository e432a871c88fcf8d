using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Deliveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "explanations",
                table: "deliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(name: "handed_in_at", table: "deliveries", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "note", table: "deliveries", type: "TEXT", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "explanations", table: "deliveries");

            migrationBuilder.DropColumn(name: "handed_in_at", table: "deliveries");

            migrationBuilder.DropColumn(name: "note", table: "deliveries");
        }
    }
}
