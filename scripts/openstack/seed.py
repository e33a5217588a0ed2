"""Fills the local OpenStack over its own APIs. Every part can be repeated: what exists already is left as it is.

identity: the users, projects, domains and roles of the personas and services, and the service catalogue.
hosts:    nothing; waits until every fake host has reported itself after `--since`.
compute:  flavors, images and a network to boot servers with, and a quota of them that fills a group.
servers:  nothing; prints what of that a target file needs, in its form.
"""

import argparse
import datetime
import time

import requests

DEFAULT_DOMAIN = 'default'
OTHER_DOMAIN = 'Elsewhere'
SERVER_QUOTA = 20
FLAVORS = {'m1.tiny': (1, 64, 1), 'm1.small': (1, 128, 1), 'm1.medium': (2, 256, 2)}
IMAGES = ('cirros-fake', 'cirros-fake-alt')
NETWORK = 'shared'
HOST_DEADLINE_SECONDS = 120


class Cloud:
    """The services, as the administrator sees them."""

    def __init__(self, options):
        self.options = options
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers['X-Auth-Token'] = self._token()
        self.known = {}

    def _token(self):
        user = {'name': 'admin', 'domain': {'id': DEFAULT_DOMAIN}, 'password': self.options.password}
        scope = {'project': {'name': 'admin', 'domain': {'id': DEFAULT_DOMAIN}}}
        identity = {'methods': ['password'], 'password': {'user': user}}
        answer = self.session.post(f'{self.options.keystone}/v3/auth/tokens', json={'auth': {'identity': identity, 'scope': scope}})
        answer.raise_for_status()
        return answer.headers['X-Subject-Token']

    def send(self, method, url, **keywords):
        answer = self.session.request(method, url, **keywords)
        if not answer.ok:
            raise SystemExit(f'Could not seed the local OpenStack: {method} {url} answered {answer.status_code} {answer.text[:500]}')
        return answer

    def known_resources(self, url, kind):
        # Listing is slow in Keystone, and nobody else creates what is looked for here.
        if (url, kind) not in self.known:
            self.known[url, kind] = self.send('GET', f'{url}/{kind}').json()[kind]
        return self.known[url, kind]

    def ensure(self, url, kind, match, rest=None):
        """Returns the resource whose fields equal `match`; creates it, with the fields of `rest` too, when there is none."""
        known = self.known_resources(url, kind)
        for resource in known:
            if all(resource.get(key) == value for key, value in match.items()):
                return resource
        singular = kind.removesuffix('s')
        known.append(self.send('POST', f'{url}/{kind}', json={singular: {**match, **(rest or {})}}).json()[singular])
        return known[-1]


def seed_identity(cloud, options):
    url = f'{options.keystone}/v3'
    default = {'domain_id': DEFAULT_DOMAIN}
    elsewhere = {'domain_id': cloud.ensure(url, 'domains', {'name': OTHER_DOMAIN})['id']}
    roles = {name: cloud.ensure(url, 'roles', {'name': name})['id'] for name in ('admin', 'member', 'reader', 'service')}
    grants = [('demo', 'demo', 'member', default), ('reader', 'demo', 'reader', default), ('other', 'other', 'member', default)]
    grants += [('stranger', 'elsewhere', 'member', elsewhere)]
    for service in ('nova', 'placement', 'glance', 'neutron'):
        grants += [(service, 'service', 'admin', default), (service, 'service', 'service', default)]
    for user_name, project_name, role, domain in grants:
        project = cloud.ensure(url, 'projects', {'name': project_name, **domain})
        user = cloud.ensure(url, 'users', {'name': user_name, **domain}, {'password': options.password})
        cloud.send('PUT', f'{url}/projects/{project["id"]}/users/{user["id"]}/roles/{roles[role]}')
    seed_catalogue(cloud, options)


def seed_catalogue(cloud, options):
    url = f'{options.keystone}/v3'
    for kind, name, address in (
        ('compute', 'nova', f'{options.nova}/v2.1'),
        ('compute_legacy', 'nova_legacy', f'{options.nova}/v2/$(project_id)s'),
        ('placement', 'placement', options.placement),
        ('image', 'glance', options.glance),
        ('network', 'neutron', options.neutron),
    ):
        service = cloud.ensure(url, 'services', {'type': kind, 'name': name})
        for interface in ('public', 'internal', 'admin'):
            match = {'service_id': service['id'], 'interface': interface, 'region_id': options.region}
            cloud.ensure(url, 'endpoints', match, {'url': address})


def wait_for_hosts(cloud, options):
    """A service that is stopped still counts as up for a while, so each must have reported itself since `--since`."""
    since = datetime.datetime.utcfromtimestamp(options.since).isoformat()
    deadline = time.monotonic() + HOST_DEADLINE_SECONDS
    while True:
        services = cloud.send('GET', f'{options.nova}/v2.1/os-services?binary=nova-compute').json()['services']
        hosts = {service['host'] for service in services if service['state'] == 'up' and (service['updated_at'] or '') >= since}
        if len(hosts) >= options.hosts:
            return
        if time.monotonic() > deadline:
            raise SystemExit(f'Could not see {options.hosts} hosts: only {sorted(hosts)} have reported. See the logs of nova-compute.')
        time.sleep(0.5)


def seed_compute(cloud, options):
    nova = f'{options.nova}/v2.1'
    for number, (name, (vcpus, ram, disk)) in enumerate(FLAVORS.items(), 1):
        cloud.ensure(nova, 'flavors', {'name': name}, {'id': str(number), 'vcpus': vcpus, 'ram': ram, 'disk': disk})
    projects = cloud.known_resources(f'{options.keystone}/v3', 'projects')
    demo = next(project['id'] for project in projects if project['name'] == 'demo')
    # Groups have ten members at most, and the eleventh must be refused for that alone.
    cloud.send('PUT', f'{nova}/os-quota-sets/{demo}', json={'quota_set': {'instances': SERVER_QUOTA, 'cores': 2 * SERVER_QUOTA}})
    for name in IMAGES:
        seed_image(cloud, f'{options.glance}/v2/images', name)
    neutron = f'{options.neutron}/v2.0'
    network = cloud.ensure(neutron, 'networks', {'name': NETWORK, 'shared': True})
    subnet = {'network_id': network['id'], 'name': NETWORK}
    cloud.ensure(neutron, 'subnets', subnet, {'ip_version': 4, 'cidr': '10.99.0.0/16', 'enable_dhcp': False})


def seed_image(cloud, url, name):
    images = [image for image in cloud.send('GET', url).json()['images'] if image['name'] == name]
    fields = {'name': name, 'disk_format': 'raw', 'container_format': 'bare', 'visibility': 'public'}
    image = images[0] if images else cloud.send('POST', url, json=fields).json()
    if image['status'] == 'queued':
        content = {'data': b'\0' * 1024, 'headers': {'Content-Type': 'application/octet-stream'}}
        cloud.send('PUT', f'{url}/{image["id"]}/file', **content)


def print_servers(cloud, options):
    flavor, other_flavor = [str(number) for number, _ in enumerate(FLAVORS, 1)][:2]
    images = {image['name']: image['id'] for image in cloud.send('GET', f'{options.glance}/v2/images').json()['images']}
    image, other_image = [images[name] for name in IMAGES]
    networks = cloud.known_resources(f'{options.neutron}/v2.0', 'networks')
    network = next(network['id'] for network in networks if network['name'] == NETWORK)
    print(f'{{ flavor: "{flavor}", otherFlavor: "{other_flavor}", image: {image}, otherImage: {other_image}, network: {{ subnet: {network} }} }}')


PARTS = {'identity': seed_identity, 'hosts': wait_for_hosts, 'compute': seed_compute, 'servers': print_servers}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('part', choices=PARTS)
    for name in ('password', 'region', 'keystone', 'nova', 'placement', 'glance', 'neutron'):
        parser.add_argument(f'--{name}', required=True)
    parser.add_argument('--hosts', type=int, required=True)
    parser.add_argument('--since', type=int, default=0, help='seconds since 1970; only with hosts')
    options = parser.parse_args()
    PARTS[options.part](Cloud(options), options)


if __name__ == '__main__':
    main()
