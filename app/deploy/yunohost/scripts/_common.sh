#!/bin/bash

# What an upgrade and an installation have in common: the binary, and who may run and read what.
install_ribbit() {
	ynh_setup_source --dest_dir="$install_dir" --full_replace
	chmod 0755 "$install_dir/ribbit"
	chown -R root:"$app" "$install_dir"
}

configure_ribbit() {
	ynh_config_add_nginx
	ynh_config_add_systemd
	yunohost service add "$app" --description="Live chat"
}

own_data() {
	chmod 0700 "$data_dir"
	chown -R "$app:$app" "$data_dir"
}
