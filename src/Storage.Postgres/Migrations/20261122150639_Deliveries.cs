using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
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
                type: "text",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "handed_in_at",
                table: "deliveries",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "note", table: "deliveries", type: "text", nullable: true);
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
