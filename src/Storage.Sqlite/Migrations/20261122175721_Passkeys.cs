using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Passkeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "asked_by", table: "invitations", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "confirmed", table: "invitations", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    credential = table.Column<string>(type: "TEXT", nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signed = table.Column<long>(type: "INTEGER", nullable: false),
                    may_be_copied = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_copied = table.Column<bool>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    made = table.Column<string>(type: "TEXT", nullable: false),
                    used = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "FK_passkeys_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_passkeys_account", table: "passkeys", column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_credential",
                table: "passkeys",
                column: "credential",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "passkeys");

            migrationBuilder.DropColumn(name: "asked_by", table: "invitations");

            migrationBuilder.DropColumn(name: "confirmed", table: "invitations");
        }
    }
}
